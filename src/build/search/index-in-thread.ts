import { Worker } from 'node:worker_threads';
import type { Keeping } from '../cache/kept-files.ts';
import type { SearchRecord } from '../../search/records/search-record.ts';
import type { IndexOptions, SearchIndex } from './index-records.ts';
import { answerOf } from '../threads/answer-of.ts';
import { takeApart, type MovedFiles } from './moved-files.ts';

/** What the thread is given. */
export interface IndexWork {
  records: SearchRecord[];
  options: IndexOptions;
  /** Null where the index must not be kept. */
  keeping: Keeping | null;
}

/** What the thread answers: a {@link SearchIndex}. */
export interface IndexMade {
  program: MovedFiles;
  data: MovedFiles;
}

/**
 * As `buildSearchIndex`, in a thread of its own, so that two indexes get ready beside the pages.
 *
 * @throws {Error} what `buildSearchIndex` throws
 */
export function indexInThread(workerData: IndexWork): Promise<SearchIndex> {
  const thread = new Worker(new URL('./index-thread.ts', import.meta.url), { workerData });
  // Not awaited: a function that waits would keep the records for as long as the thread works.
  return answerOf<IndexMade>(thread, 'search').then(received);
}

function received({ program, data }: IndexMade): SearchIndex {
  return { program: takeApart(program), data: takeApart(data) };
}
