import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '../../search/records/search-record.ts';
import type { IndexOptions, SearchIndex } from './index-records.ts';

/**
 * As `buildSearchIndex`, in a thread of its own. Pagefind's package keeps one process for each
 * thread, and works on one request at a time; so two indexes get ready side by side.
 *
 * @throws {Error} what `buildSearchIndex` throws
 */
export function indexInThread(
  records: SearchRecord[],
  options: IndexOptions,
): Promise<SearchIndex> {
  return new Promise((resolve, reject) => {
    const script = new URL('./index-thread.ts', import.meta.url);
    const thread = new Worker(script, { workerData: { records, options } });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('search: the thread ended without an index'));
    });
  });
}
