import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blobName, sealBlob } from '../vault/blob.ts';
import type { BlobType } from '../vault/format.ts';
import type { SiteKeys } from '../vault/keys.ts';
import type { MemberItem } from './compose-members.ts';

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
    for (const item of items) {
      const body =
        'file' in item
          ? await readFile(join(contentDir, item.file))
          : new TextEncoder().encode(JSON.stringify(item.document));
      await this.#write(item.route, item.type, body);
    }
  }

  /** @param files Pagefind's files by the path Pagefind gave them */
  async index(files: Map<string, Uint8Array>): Promise<void> {
    for (const [path, bytes] of files) await this.#write(`index/${path}`, 'index', bytes);
  }

  async #write(route: string, type: BlobType, body: Uint8Array): Promise<void> {
    const name = await blobName(this.#keys, route);
    await writeFile(
      join(this.#folder, `${name}.bin`),
      await sealBlob(this.#keys, { route, type }, body),
    );
  }
}
