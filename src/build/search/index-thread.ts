import { parentPort, workerData } from 'node:worker_threads';
import type { SearchRecord } from '../../search/search-record.ts';
import { buildSearchIndex } from './index-records.ts';

const { records, language } = workerData as { records: SearchRecord[]; language: string };

parentPort?.postMessage(await buildSearchIndex(records, language));
