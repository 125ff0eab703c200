import { filterTable } from '../../search/records/filter-table.ts';
import { openingOf } from '../../search/records/opening.ts';
import { encodeLexicon, type Lexicon } from '../../search/terms/lexicon.ts';
import { recordName } from '../../search/records/record-name.ts';
import { indexedText, type SearchRecord } from '../../search/records/search-record.ts';
import { contentHash, pack, packLarge, signed, type Files } from './index-file.ts';

/** What a browser must know of an index beside Pagefind's files. */
interface IndexFacts {
  /** The language its words are in, for `searchLanguage`. */
  language: string;
  /** Groups of synonyms by their number; empty where no record has any of the group. */
  synonyms: string[][];
  lexicon: Lexicon;
}

/** The files of an index that are ours alone. */
export interface OwnFiles {
  files: Files;
  /** Names of the records' files, in the order of the records. */
  names: string[];
  /** What the index's entry says beside what Pagefind has it say. */
  entry: { opening: string; filters: string; lexicon: string } & Omit<IndexFacts, 'lexicon'>;
}

/**
 * Records, what is shown first, filters and lexicon. Pagefind's own records would show the terms that are indexed in
 * place of the text; and it counts filters in the square of the number of results, loads the whole
 * index to list what is newest, and writes filters in an order that differs from run to run.
 */
export function ownFiles(
  records: SearchRecord[],
  { lexicon, language, synonyms }: IndexFacts,
): OwnFiles {
  const files: Files = new Map();
  const add = (data: unknown, path: (name: string) => string): string => {
    const bytes = data instanceof Uint8Array ? data : Buffer.from(JSON.stringify(data));
    const name = contentHash(bytes);
    files.set(path(name), pack(bytes));
    return name;
  };
  const names = records.map((record) => addRecord(files, record));
  const table = filterTable(records, names);
  return {
    files,
    names,
    entry: {
      opening: add(openingOf(table), (name) => `opening/${name}.traff_opening`),
      filters: add(table, (name) => `filter/${name}.pf_filter`),
      lexicon: add(encodeLexicon(lexicon), (name) => `lexicon/${name}.traff_lex`),
      language,
      synonyms,
    },
  };
}

function addRecord(files: Files, record: SearchRecord): string {
  const { kind, url, meta } = record;
  const shown = { url, content: indexedText(record), meta, filters: { kind: [kind] } };
  const bytes = signed(Buffer.from(JSON.stringify(shown)));
  const name = recordName(kind, meta.date, contentHash(bytes));
  files.set(`fragment/${name}.pf_fragment`, packLarge(bytes));
  return name;
}
