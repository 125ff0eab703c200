import { contentHash, packList, readList, type Files } from './index-file.ts';
import type { OwnFiles } from './own-files.ts';

/**
 * The head of Pagefind's index is `[version, [[file, words], …] in the order of the records, chunks,
 * filters, sorts, meta fields]`.
 */
const PAGES = 1;
const FILTERS = 3;

/** `pagefind-entry.json`, as Pagefind writes it. */
interface Entry {
  languages: Record<string, { hash: string } | undefined>;
}

/**
 * The files of an index as a site serves them: Pagefind's words, and in place of its records and
 * filters our own.
 *
 * @param language as Pagefind was told
 * @throws {Error} when the files are not laid out as Pagefind 1.5 lays them out
 */
export function indexData(files: Files, own: OwnFiles, language: string): Files {
  const entry = JSON.parse(Buffer.from(file(files, 'pagefind-entry.json')).toString()) as Entry;
  const about = entry.languages[language];
  if (about === undefined) throw new Error(`Pagefind made no index for "${language}"`);
  const head = readList(file(files, `pagefind.${about.hash}.pf_meta`));
  head[PAGES] = renamed(head[PAGES], own.names);
  head[FILTERS] = [];
  const packed = packList(head);
  about.hash = contentHash(packed);
  const data = new Map([
    ...own.files,
    ...[...files].filter(([path]) => path.startsWith('index/')),
    [`pagefind.${about.hash}.pf_meta`, packed] as const,
    ['pagefind-entry.json', Buffer.from(JSON.stringify({ ...entry, ...own.entry }))] as const,
  ]);
  return new Map([...data].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Pagefind's list of records, which are kept in the order given, with our names. */
function renamed(pages: unknown, names: string[]): unknown[][] {
  if (!Array.isArray(pages) || pages.length !== names.length) {
    throw new Error('Pagefind’s index does not list every record');
  }
  return (pages as unknown[][]).map(([, ...rest], row) => [names[row], ...rest]);
}

function file(files: Files, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`Pagefind made no ${path}`);
  return bytes;
}
