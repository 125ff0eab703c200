import { parentPort, workerData } from 'node:worker_threads';
import type { IndexWork } from './index-in-thread.ts';
import { buildSearchIndex } from './index-records.ts';
import { keptPublicIndex } from './kept-index.ts';

const { records, options, root } = workerData as IndexWork;

const index =
  root === null
    ? await buildSearchIndex(records, options)
    : await keptPublicIndex(records, options, root);
parentPort?.postMessage(index);
