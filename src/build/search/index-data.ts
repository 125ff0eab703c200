import { filterTable } from '../../search/filter-table.ts';
import { encodeLexicon, type Lexicon } from '../../search/lexicon.ts';
import { recordName } from '../../search/record-name.ts';
import { indexedText, type SearchRecord } from '../../search/search-record.ts';
import { contentHash, pack, packList, readList, signedJson, type Files } from './index-file.ts';

/**
 * The head of Pagefind's index is `[version, [[file, words], …] in the order of the records, chunks,
 * filters, sorts, meta fields]`.
 */
const PAGES = 1;
const FILTERS = 3;

/** `pagefind-entry.json`: Pagefind's own, and what our search must know first. */
interface Entry {
  languages: Record<string, { hash: string } | undefined>;
}

/** What a browser must know of an index beside Pagefind's files. */
export interface IndexFacts {
  /** The language its words are in, for `searchLanguage`. */
  language: string;
  /** Groups of synonyms by their number; empty where no record has any of the group. */
  synonyms: string[][];
  lexicon: Lexicon;
}

/**
 * The files of an index as a site serves them: Pagefind's words, and in place of its records and
 * filters our own. Its records would show the terms that are indexed in place of the text; and it
 * counts filters in the square of the number of results, loads the whole index to list what is
 * newest, and writes filters in an order that differs from run to run.
 *
 * @param stem the language that Pagefind was told
 * @throws {Error} when the files are not laid out as Pagefind 1.5 lays them out
 */
export function indexData(
  files: Files,
  records: SearchRecord[],
  facts: IndexFacts,
  stem: string,
): Files {
  const entry = JSON.parse(Buffer.from(file(files, 'pagefind-entry.json')).toString()) as Entry;
  const about = entry.languages[stem];
  if (about === undefined) throw new Error(`Pagefind made no index for "${stem}"`);
  const head = readList(file(files, `pagefind.${about.hash}.pf_meta`));
  const data = new Map([...files].filter(([path]) => path.startsWith('index/')));

  const names = addRecords(data, records);
  const table = Buffer.from(JSON.stringify(filterTable(records, names)));
  const filters = addNamed(data, (name) => `filter/${name}.pf_filter`, table);
  const lexicon = addNamed(
    data,
    (name) => `lexicon/${name}.traff_lex`,
    encodeLexicon(facts.lexicon),
  );

  head[PAGES] = renamed(head[PAGES], names);
  head[FILTERS] = [];
  const packed = packList(head);
  about.hash = contentHash(packed);
  data.set(`pagefind.${about.hash}.pf_meta`, packed);

  const { language, synonyms } = facts;
  const known = { ...entry, filters, lexicon, language, synonyms };
  data.set('pagefind-entry.json', Buffer.from(JSON.stringify(known)));
  return new Map([...data].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @returns the names of the records' files, in the order of the records */
function addRecords(data: Files, records: SearchRecord[]): string[] {
  return records.map((record) => {
    const { kind, url, meta } = record;
    const bytes = signedJson({
      url,
      content: indexedText(record),
      meta,
      filters: { kind: [kind] },
    });
    const name = recordName(kind, meta.date, contentHash(bytes));
    data.set(`fragment/${name}.pf_fragment`, pack(bytes));
    return name;
  });
}

function addNamed(data: Files, path: (name: string) => string, bytes: Uint8Array): string {
  const name = contentHash(bytes);
  data.set(path(name), pack(bytes));
  return name;
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
