import type { SynonymGroup } from '../../model/synonym-group.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { TermMaker } from '../../search/terms/record-terms.ts';
import { indexedText, type SearchRecord } from '../../search/records/search-record.ts';
import { indexData } from './index-data.ts';
import type { Files } from './index-file.ts';
import { ownFiles } from './own-files.ts';
import { pagefindProgram } from './pagefind-program.ts';
import { TermIndex } from './term-index.ts';
import { termTools } from './term-tools.ts';

/** A search index, in memory only: what members search must never reach the disk unsealed. */
export interface SearchIndex {
  /** Pagefind's own program (`pagefind.js` and its WebAssembly): the same whatever is indexed. */
  program: Files;
  /** All that is made from the records, by the path Pagefind's program asks for. */
  data: Files;
}

/** What an index is made with beside its records. */
export interface IndexOptions {
  language: SearchLanguage['code'];
  synonyms: SynonymGroup[];
}

/**
 * Indexes records in their order, with our terms for their words. The same records give the same
 * bytes. The index is laid out as Pagefind does it, whose program searches it, but not by Pagefind:
 * of ten thousand notes that takes some 4 GB and as long as all the pages, mostly for what we have no
 * use for.
 *
 * @throws {Error} when there is no record at all, or Pagefind reports a fault
 */
export async function buildSearchIndex(
  records: SearchRecord[],
  { language, synonyms }: IndexOptions,
): Promise<SearchIndex> {
  if (records.length === 0) throw new Error('search: no record, so no index');
  const asking = pagefindProgram();
  const terms = new TermMaker(termTools(language, synonyms, records));
  const index = new TermIndex(records.flatMap(({ meta }) => Object.keys(meta)));
  for (const record of records) index.add(terms.add(textual(record)));
  const facts = { language, synonyms: terms.synonyms(), lexicon: terms.lexicon() };
  const own = ownFiles(records, facts);
  const program = await asking;
  return { program: program.files, data: indexData(index, own, program.entry) };
}

/** A record without text of its own is found by its title, as it is shown. */
function textual(record: SearchRecord): SearchRecord {
  return { ...record, text: indexedText(record) };
}
