import { writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { blobName, sealBlob } from '../../vault/blob.ts';
import type { BlobType, Label } from '../../vault/format.ts';
import type { SiteKeys } from '../../vault/keys.ts';
import { ByteBudget } from './byte-budget.ts';
import type { MemberItem } from '../compose/member-documents.ts';

/** Blobs sealed at a time: half the time of one by one. */
const AT_ONCE = 16;
/** Bytes sealed at a time. Each is in memory about six times over while it is. */
const BYTES_AT_ONCE = 64_000_000;
/** Folder of the sealed files in the output. */
export const SEALED = 'm';

/** Where each sealed file belongs, by its path in the output. */
export type SealedLabels = ReadonlyMap<string, Label>;
/** What each sealed file holds, by its path in the output. */
export type SealedKinds = ReadonlyMap<string, BlobType>;

/** Writes sealed blobs into a staged site. Plaintext passes through memory only. */
export class Sealer {
  readonly #keys: SiteKeys;
  readonly #folder: string;
  readonly #labels = new Map<string, Label>();

  constructor(keys: SiteKeys, stage: string) {
    this.#keys = keys;
    this.#folder = join(stage, SEALED);
  }

  get labels(): SealedLabels {
    return this.#labels;
  }

  async lock(text: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, 'lock.json'), text);
  }

  /** @param contentDir where a file among the items is read from */
  async items(items: Iterable<MemberItem>, contentDir: string): Promise<void> {
    await this.#writeAll(items, sizeOf, (item) => bodyOf(item, contentDir));
  }

  /** @param files Pagefind's files by the path Pagefind gave them */
  async index(files: Map<string, Uint8Array>): Promise<void> {
    const items = [...files].map(([path, bytes]) => ({
      route: `index/${path}`,
      type: 'index' as const,
      bytes,
    }));
    await this.#writeAll(
      items,
      ({ bytes }) => bytes.length,
      ({ bytes }) => Promise.resolve(bytes),
    );
  }

  async #writeAll<Item extends Label>(
    items: Iterable<Item>,
    size: (item: Item) => number,
    body: (item: Item) => Promise<Uint8Array>,
  ): Promise<void> {
    const budget = new ByteBudget(BYTES_AT_ONCE);
    const queue = items[Symbol.iterator]();
    const work = async (): Promise<void> => {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        const item = next.value;
        await budget.spend(size(item), async () => this.#write(item, await body(item)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  async #write({ route, type }: Label, body: Uint8Array): Promise<void> {
    const name = `${await blobName(this.#keys, route)}.bin`;
    const blob = await sealBlob(this.#keys, { route, type }, body);
    // Handing a small file to another thread takes six times as long as writing it.
    writeFileSync(join(this.#folder, name), blob);
    this.#labels.set(`${SEALED}/${name}`, { route, type });
  }
}

/** Documents count as nothing: none is large. */
function sizeOf(item: MemberItem): number {
  return 'file' in item ? item.size : 0;
}

/** What is sealed of an item. */
export async function bodyOf(item: MemberItem, contentDir: string): Promise<Uint8Array> {
  if ('file' in item) return readFile(resolve(contentDir, item.file));
  return new TextEncoder().encode(JSON.stringify(item.document));
}
