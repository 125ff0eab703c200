import type { Attachment } from './meeting.ts';
import type { Asset } from './source-file.ts';

/** Files beside the notes, and which of them belong to a note. */
export class AssetIndex {
  readonly #byFolder: Map<string, Asset[]>;
  readonly #owned = new Set<string>();

  constructor(assets: Asset[]) {
    this.#byFolder = Map.groupBy(assets.filter(isBesideNotes), ({ path }) => folderOf(path));
  }

  /** What a note can refer to: all of its own folder, else the files directly beside it. */
  beside(file: string): Attachment[] {
    const folder = file.slice(0, file.lastIndexOf('/'));
    return (this.#byFolder.get(folder) ?? []).map(({ path, size }) => ({
      path,
      name: path.slice(folder.length + 1).normalize('NFC'),
      size,
    }));
  }

  /** Notes that files belong to a note. A note of its own folder owns everything in it. */
  own(attachments: Attachment[]): void {
    for (const { path } of attachments) this.#owned.add(path);
  }

  /** Files that no note shows or owns. */
  orphans(): Asset[] {
    return [...this.#byFolder.values()].flat().filter(({ path }) => !this.#owned.has(path));
  }
}

function isBesideNotes({ path }: Asset): boolean {
  return /^(?:meetings|news|pages)\//.test(path) && !/(?:^|\/)(?:\.|~\$|Thumbs\.db$)/.test(path);
}

/** @example folderOf('meetings/2024-04-23/bilder/a.png') //=> 'meetings/2024-04-23' */
function folderOf(path: string): string {
  const [section = '', folder = '', ...rest] = path.split('/');
  return rest.length > 0 ? `${section}/${folder}` : section;
}
