import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexedText, type SearchRecord } from '../../search/search-record.ts';
import { indexData } from './index-data.ts';

/** A search index, in memory only: what members search must never reach the disk unsealed. */
export interface SearchIndex {
  /** Pagefind's own program (`pagefind.js` and its WebAssembly): the same whatever is indexed. */
  program: Map<string, Uint8Array>;
  /** All that is made from the records, by the path Pagefind's program asks for. */
  data: Map<string, Uint8Array>;
}

/** Records sent to Pagefind before it has answered; more only fills the pipe. */
const IN_FLIGHT = 64;

let running = 0;

/**
 * Indexes records in their order with Pagefind. The same records give the same bytes.
 *
 * @param language ISO 639-1, for word stems
 * @throws {Error} when there is no record at all, or Pagefind reports a fault
 */
export async function buildSearchIndex(
  records: SearchRecord[],
  language: string,
): Promise<SearchIndex> {
  running += 1;
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    check(errors);
    if (index === undefined) throw new Error('Pagefind gave no index');
    await addAll(index, records);
    const { files, errors: failures } = await index.getFiles();
    check(failures);
    await index.deleteIndex();
    return pick(new Map(files.map(({ path, content }) => [path, content])), records, language);
  } finally {
    running -= 1;
    // Pagefind has one process for all indexes, and Node cannot end before it.
    if (running === 0) await close();
  }
}

async function addAll(index: PagefindIndex, records: SearchRecord[]): Promise<void> {
  for (let at = 0; at < records.length; at += IN_FLIGHT) {
    const batch = records.slice(at, at + IN_FLIGHT);
    const answers = await Promise.all(batch.map((record) => index.addCustomRecord(custom(record))));
    for (const { errors } of answers) check(errors);
  }
}

type CustomRecord = Parameters<PagefindIndex['addCustomRecord']>[0];

/** The kind goes as a filter, since Pagefind searches the words of all that is meta. */
function custom(record: SearchRecord): CustomRecord {
  const { url, language, kind, meta } = record;
  return {
    url,
    content: indexedText(record),
    language,
    meta: { ...meta },
    filters: { kind: [kind] },
  };
}

function check(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function pick(
  files: Map<string, Uint8Array>,
  records: SearchRecord[],
  language: string,
): SearchIndex {
  const data = indexData(files, records, language);
  const program = new Map<string, Uint8Array>();
  for (const path of ['pagefind.js', `wasm.${language}.pagefind`]) {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`Pagefind made no ${path}`);
    program.set(path, bytes);
  }
  return { program, data };
}
