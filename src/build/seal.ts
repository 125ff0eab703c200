import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blobName, sealBlob } from '../vault/blob.ts';
import type { Label } from '../vault/format.ts';
import type { SiteKeys } from '../vault/keys.ts';
import type { MemberItem } from './compose/member-documents.ts';

/** Blobs sealed at a time: half the time of one by one, and little memory. */
const AT_ONCE = 16;
/** Folder of the sealed files in the output. */
export const SEALED = 'm';

/** Writes sealed blobs into a staged site. Plaintext passes through memory only. */
export class Sealer {
  readonly #keys: SiteKeys;
  readonly #folder: string;

  constructor(keys: SiteKeys, stage: string) {
    this.#keys = keys;
    this.#folder = join(stage, SEALED);
  }

  async lock(text: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(join(this.#folder, 'lock.json'), text);
  }

  /** @param contentDir where a file among the items is read from */
  async items(items: Iterable<MemberItem>, contentDir: string): Promise<void> {
    await this.#writeAll(items, (item) => bodyOf(item, contentDir));
  }

  /** @param files Pagefind's files by the path Pagefind gave them */
  async index(files: Map<string, Uint8Array>): Promise<void> {
    const items = [...files].map(([path, bytes]) => ({
      route: `index/${path}`,
      type: 'index' as const,
      bytes,
    }));
    await this.#writeAll(items, ({ bytes }) => Promise.resolve(bytes));
  }

  async #writeAll<Item extends Label>(
    items: Iterable<Item>,
    body: (item: Item) => Promise<Uint8Array>,
  ): Promise<void> {
    const queue = items[Symbol.iterator]();
    const work = async (): Promise<void> => {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        await this.#write(next.value, await body(next.value));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  async #write({ route, type }: Label, body: Uint8Array): Promise<void> {
    const name = await blobName(this.#keys, route);
    const blob = await sealBlob(this.#keys, { route, type }, body);
    await writeFile(join(this.#folder, `${name}.bin`), blob);
  }
}

async function bodyOf(item: MemberItem, contentDir: string): Promise<Uint8Array> {
  if ('file' in item) return readFile(join(contentDir, item.file));
  return new TextEncoder().encode(JSON.stringify(item.document));
}
