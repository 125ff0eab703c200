import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '../../search/records/search-record.ts';
import type { IndexOptions, SearchIndex } from './index-records.ts';

/** What the thread is given. */
export interface IndexWork {
  records: SearchRecord[];
  options: IndexOptions;
  /** The project's folder, where the index may be kept for later builds; null where it must not. */
  root: string | null;
}

/**
 * As `buildSearchIndex`, in a thread of its own, so that two indexes get ready beside the pages.
 *
 * @throws {Error} what `buildSearchIndex` throws
 */
export function indexInThread(work: IndexWork): Promise<SearchIndex> {
  return new Promise((resolve, reject) => {
    const script = new URL('./index-thread.ts', import.meta.url);
    const thread = new Worker(script, { workerData: work });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('search: the thread ended without an index'));
    });
  });
}
