import { parentPort, workerData } from 'node:worker_threads';
import type { SearchRecord } from '../../search/records/search-record.ts';
import { buildSearchIndex, type IndexOptions } from './index-records.ts';

const { records, options } = workerData as { records: SearchRecord[]; options: IndexOptions };

parentPort?.postMessage(await buildSearchIndex(records, options));
