import { parentPort, workerData } from 'node:worker_threads';
import { soughtInWritten, type WrittenSecrets } from './sought.ts';

// A thread of its own: what it takes to get ready is given back when it ends.
parentPort?.postMessage(soughtInWritten(workerData as WrittenSecrets));
