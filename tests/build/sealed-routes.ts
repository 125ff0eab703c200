import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { openMembers } from '../../src/build/members/file.ts';
import type {
  MemberNote,
  MemberPageDocument,
  MemberStart,
  MemberYear,
} from '../../src/model/member-document.ts';
import type { FilterTable } from '../../src/search/records/filter-table.ts';
import { blobName, openBlob } from '../../src/vault/blob.ts';
import type { BlobType } from '../../src/vault/format.ts';
import { deriveKeys, type SiteKeys } from '../../src/vault/keys.ts';
import type { FixtureSite } from '../fixture-site.ts';

/** Length of the signature that Pagefind begins its files with, in bytes. */
const SIGNATURE = 'pagefind_dcd'.length;

/**
 * What each sealed file of a built site is, by its path in the output: found as a reader finds it,
 * from one document to the next.
 */
export async function sealedRoutes({
  content,
  out,
  key,
}: FixtureSite): Promise<Map<string, string>> {
  const file = readFileSync(join(content, 'members.json'), 'utf8');
  const { siteKey, lock } = await openMembers(file, key);
  const reader = new Reader(out, await deriveKeys(siteKey, lock));
  await readNotes(reader);
  await readIndex(reader);
  return reader.routes;
}

class Reader {
  readonly routes = new Map<string, string>();
  readonly #out: string;
  readonly #keys: SiteKeys;

  constructor(out: string, keys: SiteKeys) {
    this.#out = out;
    this.#keys = keys;
  }

  async open(route: string, type: BlobType): Promise<Buffer> {
    const path = `m/${await blobName(this.#keys, route)}.bin`;
    this.routes.set(path, route);
    return Buffer.from(
      await openBlob(this.#keys, { route, type }, readFileSync(join(this.#out, path))),
    );
  }

  async document<T>(route: string, type: BlobType): Promise<T> {
    return JSON.parse((await this.open(route, type)).toString()) as T;
  }
}

async function readNotes(reader: Reader): Promise<void> {
  const { years, pages } = await reader.document<MemberStart>('start', 'start');
  for (const { slug } of pages) {
    const page = await reader.document<MemberPageDocument>(`page/${slug}`, 'page');
    for (const { route } of page.attachments) await reader.open(route, 'file');
  }
  for (const { year } of years) {
    const { meetings } = await reader.document<MemberYear>(`year/${year}`, 'year');
    for (const { date } of meetings) {
      const { attachments } = await reader.document<MemberNote>(`note/${date}`, 'note');
      for (const { route } of attachments) await reader.open(route, 'file');
    }
  }
}

async function readIndex(reader: Reader): Promise<void> {
  const part = (path: string): Promise<Buffer> => reader.open(`index/${path}`, 'index');
  const entry = JSON.parse((await part('pagefind-entry.json')).toString()) as {
    languages: { zxx: { hash: string } };
    opening: string;
    filters: string;
    lexicon: string;
  };
  await part('wasm.unknown.pagefind');
  const head = gunzipSync(await part(`pagefind.${entry.languages.zxx.hash}.pf_meta`));
  const [, , chunks] = decode(head.subarray(SIGNATURE)) as [unknown, unknown, string[][]];
  for (const chunk of chunks) await part(`index/${chunk.at(-1)!}.pf_index`);
  await part(`opening/${entry.opening}.traff_opening`);
  await part(`lexicon/${entry.lexicon}.traff_lex`);
  const filters = gunzipSync(await part(`filter/${entry.filters}.pf_filter`)).toString();
  const { ids } = JSON.parse(filters) as FilterTable;
  for (const id of ids) await part(`fragment/${id}.pf_fragment`);
}
