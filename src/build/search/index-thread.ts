import { parentPort, workerData } from 'node:worker_threads';
import type { IndexMade, IndexWork } from './index-in-thread.ts';
import { buildSearchIndex } from './index-records.ts';
import { keptPublicIndex } from './kept-index.ts';
import { putTogether } from './moved-files.ts';

const { records, options, keeping } = workerData as IndexWork;

const index =
  keeping === null
    ? await buildSearchIndex(records, options)
    : await keptPublicIndex(records, options, keeping);
const made: IndexMade = { program: putTogether(index.program), data: putTogether(index.data) };
parentPort?.postMessage(made, [made.program.bytes.buffer, made.data.bytes.buffer]);
