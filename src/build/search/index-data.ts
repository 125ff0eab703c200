import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { gzip } from 'pako';
import { filterTable } from '../../search/filter-table.ts';
import type { SearchRecord } from '../../search/search-record.ts';

/**
 * Layouts of Pagefind 1.5: its files are gzip of a signature and CBOR. The index's head holds
 * `[version, [[file, words], …] in the order of the records, chunks, filters, sorts, meta fields]`.
 */
const SIGNATURE = Buffer.from('pagefind_dcd');
const PAGES = 1;
const FILTERS = 3;

type Files = Map<string, Uint8Array>;

/** `pagefind-entry.json`, to which ours adds the name of the filter table. */
interface Entry {
  languages: Record<string, { hash: string } | undefined>;
  filters?: string;
}

/**
 * The files of an index as a site serves them: Pagefind's words and records, and in place of its
 * filters a {@link filterTable}. Pagefind counts filters in the square of the number of results,
 * loads the whole index to list what is newest, and writes filters in an order that differs from
 * run to run.
 *
 * @throws {Error} when the files are not laid out as Pagefind 1.5 lays them out
 */
export function indexData(files: Files, records: SearchRecord[], language: string): Files {
  const entry = JSON.parse(text(files, 'pagefind-entry.json')) as Entry;
  const about = entry.languages[language];
  if (about === undefined) throw new Error(`Pagefind made no index for "${language}"`);
  const head = unpack(file(files, `pagefind.${about.hash}.pf_meta`));
  const data = new Map([...files].filter(([path]) => /^(index|fragment)\//.test(path)));

  const table = JSON.stringify(filterTable(records, recordFiles(head, records.length)));
  const filters = zip(Buffer.from(table));
  entry.filters = contentName(filters, language);
  data.set(`filter/${entry.filters}.pf_filter`, filters);

  head[FILTERS] = [];
  const packed = zip(Buffer.concat([SIGNATURE, encode(head)]));
  about.hash = contentName(packed, language);
  data.set(`pagefind.${about.hash}.pf_meta`, packed);

  data.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return new Map([...data].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function recordFiles(head: unknown[], count: number): string[] {
  const pages = head[PAGES];
  if (!Array.isArray(pages) || pages.length !== count) {
    throw new Error('Pagefind’s index does not list every record');
  }
  return (pages as unknown[][]).map(([name]) => String(name));
}

function file(files: Files, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`Pagefind made no ${path}`);
  return bytes;
}

function text(files: Files, path: string): string {
  return Buffer.from(file(files, path)).toString('utf8');
}

function unpack(bytes: Uint8Array): unknown[] {
  const value: unknown = decode(gunzipSync(bytes).subarray(SIGNATURE.length));
  if (!Array.isArray(value)) throw new Error('Pagefind’s files are laid out in an unknown way');
  return value as unknown[];
}

/** Node's own zlib makes other bytes from version to version, and has other code for some processors. */
function zip(bytes: Uint8Array): Uint8Array {
  return gzip(bytes, { level: 9 });
}

function contentName(bytes: Uint8Array, language: string): string {
  return `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
}
