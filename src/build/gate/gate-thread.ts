import { parentPort, workerData } from 'node:worker_threads';
import { examineFiles } from './examine-files.ts';
import { GateError } from './gate-error.ts';
import type { Answer, Question } from './gate.ts';
import type { Secrets } from './leak.ts';
import { Seeker } from './seeker.ts';

const secrets = workerData as Secrets;
const seeker = new Seeker(secrets);

function answer({ root, paths }: Question): Answer {
  try {
    return { leaks: examineFiles(seeker, secrets, root, paths) };
  } catch (error) {
    if (error instanceof GateError && error.code === 'unreadable')
      return { unreadable: error.path };
    throw error;
  }
}

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)));
