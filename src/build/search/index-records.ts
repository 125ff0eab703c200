import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SynonymGroup } from '../../model/synonym-group.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { TermMaker, type RecordTerms } from '../../search/terms/record-terms.ts';
import { indexedText, type SearchRecord } from '../../search/records/search-record.ts';
import { indexData } from './index-data.ts';
import type { Files } from './index-file.ts';
import { ownFiles } from './own-files.ts';
import { termTools } from './term-tools.ts';

/** A search index, in memory only: what members search must never reach the disk unsealed. */
export interface SearchIndex {
  /** Pagefind's own program (`pagefind.js` and its WebAssembly): the same whatever is indexed. */
  program: Files;
  /** All that is made from the records, by the path Pagefind's program asks for. */
  data: Files;
}

export interface IndexOptions {
  language: SearchLanguage['code'];
  synonyms: SynonymGroup[];
}

/** Records sent to Pagefind before it has answered; more only fills the pipe. */
const IN_FLIGHT = 64;
/**
 * "No linguistic content" (ISO 639-2): Pagefind then stems nothing, as our terms want it. It calls
 * the program for such an index "unknown".
 */
const STEM = 'zxx';
const PROGRAM = ['pagefind.js', 'wasm.unknown.pagefind'];

let running = 0;

/**
 * Indexes records in their order: Pagefind gets our terms for their words. The same records give the
 * same bytes.
 *
 * @throws {Error} when there is no record at all, or Pagefind reports a fault
 */
export async function buildSearchIndex(
  records: SearchRecord[],
  { language, synonyms }: IndexOptions,
): Promise<SearchIndex> {
  running += 1;
  try {
    const starting = createIndex({ forceLanguage: STEM });
    const terms = new TermMaker(termTools(language, synonyms, records));
    const { index, errors } = await starting;
    check(errors);
    if (index === undefined) throw new Error('Pagefind gave no index');
    await addAll(index, records, terms);
    const making = index.getFiles();
    // Pagefind is a process of its own, and takes its time.
    const facts = { language, synonyms: terms.synonyms(), lexicon: terms.lexicon() };
    const own = ownFiles(records, facts);
    const { files, errors: failures } = await making;
    check(failures);
    await index.deleteIndex();
    const made = new Map(files.map(({ path, content }) => [path, content]));
    return { program: programOf(made), data: indexData(made, own, STEM) };
  } finally {
    running -= 1;
    // Pagefind has one process for all indexes, and Node cannot end before it.
    if (running === 0) await close();
  }
}

/** The terms of a batch are made while Pagefind, which is a process of its own, works on the last. */
async function addAll(
  index: PagefindIndex,
  records: SearchRecord[],
  terms: TermMaker,
): Promise<void> {
  let adding = Promise.resolve();
  for (let at = 0; at < records.length; at += IN_FLIGHT) {
    const batch = records.slice(at, at + IN_FLIGHT);
    const made = batch.map((record) => custom(record, terms.add(textual(record))));
    await adding;
    adding = addBatch(index, made);
  }
  await adding;
}

type CustomRecord = Parameters<PagefindIndex['addCustomRecord']>[0];

async function addBatch(index: PagefindIndex, batch: CustomRecord[]): Promise<void> {
  const answers = await Promise.all(batch.map((record) => index.addCustomRecord(record)));
  for (const { errors } of answers) check(errors);
}

/** A record without text of its own is found by its title, as it is shown. */
function textual(record: SearchRecord): SearchRecord {
  return { ...record, text: indexedText(record) };
}

function custom({ url }: SearchRecord, { content, meta }: RecordTerms): CustomRecord {
  return { url, content, language: STEM, meta };
}

function check(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function programOf(files: Files): Files {
  return new Map(
    PROGRAM.map((path) => {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Error(`Pagefind made no ${path}`);
      return [path, bytes];
    }),
  );
}
