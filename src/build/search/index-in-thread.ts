import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '../../search/records/search-record.ts';
import type { IndexOptions, SearchIndex } from './index-records.ts';
import { takeApart, type MovedFiles } from './moved-files.ts';

/** What the thread is given. */
export interface IndexWork {
  records: SearchRecord[];
  options: IndexOptions;
  /** The project's folder, where the index may be kept for later builds; null where it must not. */
  root: string | null;
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
export function indexInThread(work: IndexWork): Promise<SearchIndex> {
  const script = new URL('./index-thread.ts', import.meta.url);
  // Outside of the promise, whose functions would keep the records for as long as the thread works.
  const thread = new Worker(script, { workerData: work });
  return new Promise((resolve, reject) => {
    thread.once('message', ({ program, data }: IndexMade) => {
      resolve({ program: takeApart(program), data: takeApart(data) });
    });
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('search: the thread ended without an index'));
    });
  });
}
