import type { Argon2id } from '../../vault/kdf.ts';
import { Failure } from '../failure.ts';
// A question to Vite, so not a file the walls' resolver can find; the worker is in this room.
// eslint-disable-next-line boundaries/no-unknown-dependencies
import workerAddress from './kdf-worker.ts?worker&url';
import type { KdfAnswer } from './kdf-worker.ts';
import { trustedScript } from './trusted-script.ts';

let ready: Worker | null = null;

/** Loads the worker ahead of the moment it is needed, as when the reader begins to type. */
export function prepareKdf(): void {
  if (ready !== null) return;
  const worker = new Worker(trustedScript(workerAddress), { type: 'module' });
  // It says so once only, perhaps before there is work for it, that it cannot be had; another may be.
  worker.onerror = () => {
    if (ready === worker) ready = null;
  };
  ready = worker;
}

/**
 * Argon2id in a worker, so that the page stays alive meanwhile. The worker ends with the work and
 * gives its memory back, and with it every trace of the passphrase.
 *
 * @throws {Failure} `worker` when the worker cannot start or cannot do the work
 */
export const argon2id: Argon2id = async (input) => {
  prepareKdf();
  const worker = ready;
  ready = null;
  if (worker === null) throw new Failure('worker');
  try {
    const answer = await work(worker, input);
    if (answer === null) throw new Failure('worker');
    return answer;
  } finally {
    worker.terminate();
  }
};

function work(worker: Worker, input: Parameters<Argon2id>[0]): Promise<KdfAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<KdfAnswer>) => resolve(data);
    worker.onerror = () => reject(new Failure('worker'));
    worker.postMessage(input);
  });
}
