import { parentPort, workerData } from 'node:worker_threads';
import { examineFiles, type Examiner, type Files } from './examine-files.ts';
import { GateError } from './gate-error.ts';
import type { Answer, ThreadData } from './gate.ts';
import { SealedProof } from './sealed-proof.ts';
import { Seeker } from './seeker.ts';

const { sought, publicFiles, sealing } = workerData as ThreadData;
const examiner: Examiner = {
  seeker: new Seeker(sought),
  secrets: { publicFiles },
  proof: sealing === null ? null : new SealedProof(sealing),
};

function answer(files: Files): Answer {
  try {
    return { leaks: examineFiles(examiner, files) };
  } catch (error) {
    if (error instanceof GateError && error.code === 'unreadable')
      return { unreadable: error.path };
    throw error;
  }
}

parentPort?.on('message', (files: Files) => parentPort?.postMessage(answer(files)));
