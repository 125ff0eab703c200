import { parentPort } from 'node:worker_threads';
import { type Fuzzing, runFuzz } from './run-fuzz.ts';

parentPort?.on('message', (fuzzing: Fuzzing) => parentPort?.postMessage(runFuzz(fuzzing)));
