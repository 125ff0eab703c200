import { writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { blobName, sealBlob } from '../../vault/blob.ts';
import type { BlobType, Label } from '../../vault/format.ts';
import type { SealingKeys } from '../../vault/keys.ts';
import type { MemberItem } from '../compose/member-documents.ts';
import { SEALED } from './sealed-folder.ts';

/** Where each sealed file belongs, by its path in the output. */
export type SealedLabels = ReadonlyMap<string, Label>;
/** What each sealed file holds, by its path in the output. */
export type SealedKinds = ReadonlyMap<string, BlobType>;

/** Writes sealed blobs into a staged site. Plaintext passes through memory only. */
export class Sealer {
  readonly #keys: SealingKeys;
  readonly #folder: string;
  readonly #labels = new Map<string, Label>();

  constructor(keys: SealingKeys, stage: string) {
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
    for (const item of items) await this.#write(item, await bodyOf(item, contentDir));
  }

  /** @param files Pagefind's files by the path Pagefind gave them */
  async index(files: Map<string, Uint8Array>): Promise<void> {
    for (const [path, bytes] of files)
      await this.#write({ route: `index/${path}`, type: 'index' }, bytes);
  }

  async #write({ route, type }: Label, body: Uint8Array): Promise<void> {
    const name = `${await blobName(this.#keys, route)}.bin`;
    const blob = await sealBlob(this.#keys, { route, type }, body);
    // Handing a small file to another thread takes six times as long as writing it.
    writeFileSync(join(this.#folder, name), blob);
    this.#labels.set(`${SEALED}/${name}`, { route, type });
    // Nothing here waits for anything, and all else in this thread would.
    await setImmediate();
  }
}

/** What is sealed of an item. */
export async function bodyOf(item: MemberItem, contentDir: string): Promise<Uint8Array> {
  if ('file' in item) return readFile(resolve(contentDir, item.file));
  return new TextEncoder().encode(JSON.stringify(item.document));
}
