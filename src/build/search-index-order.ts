import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/**
 * Pagefind lists filters and their values in an order that differs from run to run, and names the
 * files after it. Here both are put in order and the files named anew, so that the same records
 * give the same bytes.
 *
 * The layouts are those of Pagefind 1.5: gzip of a signature and CBOR. A filter file holds
 * `[name, [[value, pages], …]]`; the index's head holds `[version, pages, chunks,
 * [[filter, file], …], sorts, meta fields]`.
 */
const SIGNATURE = Buffer.from('pagefind_dcd');
const FILTERS = 3;

type Files = Map<string, Uint8Array>;
type Named = [name: string, rest: unknown];

/** @throws {Error} when the files are not laid out as Pagefind 1.5 lays them out */
export function inOrder(files: Files, language: string): Files {
  const ordered: Files = new Map(
    [...files].filter(([path]) => !/^filter\/|\.pf_meta$|^pagefind-entry\.json$/.test(path)),
  );
  const entry = parseEntry(files.get('pagefind-entry.json'));
  const about = entry.languages[language];
  if (about === undefined) throw new Error(`Pagefind made no index for "${language}"`);
  const head = unpack(files.get(`pagefind.${about.hash}.pf_meta`));
  head[FILTERS] = byName(head[FILTERS]).map(([name, hash]) => {
    const [bytes, renamed] = orderedFilter(files.get(`filter/${String(hash)}.pf_filter`), language);
    ordered.set(`filter/${renamed}.pf_filter`, bytes);
    return [name, renamed];
  });
  const bytes = pack(head);
  about.hash = contentName(bytes, language);
  ordered.set(`pagefind.${about.hash}.pf_meta`, bytes);
  ordered.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return new Map([...ordered].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function orderedFilter(file: Uint8Array | undefined, language: string): [Uint8Array, string] {
  const [name, values] = unpack(file);
  const bytes = pack([name, byName(values)]);
  return [bytes, contentName(bytes, language)];
}

interface Entry {
  languages: Record<string, { hash: string } | undefined>;
}

function parseEntry(file: Uint8Array | undefined): Entry {
  if (file === undefined) throw new Error('Pagefind made no pagefind-entry.json');
  return JSON.parse(Buffer.from(file).toString('utf8')) as Entry;
}

function byName(list: unknown): Named[] {
  if (!Array.isArray(list)) throw new Error('Pagefind’s files are laid out in an unknown way');
  return (list as Named[]).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function unpack(file: Uint8Array | undefined): unknown[] {
  if (file === undefined) throw new Error('Pagefind names a file that it did not make');
  const bytes = gunzipSync(file);
  const value: unknown = decode(bytes.subarray(SIGNATURE.length));
  if (!Array.isArray(value)) throw new Error('Pagefind’s files are laid out in an unknown way');
  return value as unknown[];
}

function pack(value: unknown[]): Uint8Array {
  const bytes = gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9 });
  bytes[9] = 0xff; // gzip's mark of the operating system would differ between machines
  return bytes;
}

function contentName(bytes: Uint8Array, language: string): string {
  return `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
}
