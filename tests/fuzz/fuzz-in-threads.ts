import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { addFigures, type Figures, type Fuzzing } from './run-fuzz.ts';

/** Notes that a thread is given at a time. */
const CHUNK = 500;
/** Milliseconds for a chunk, which takes a few seconds: after them a note hangs. */
const PATIENCE = 180_000;

/**
 * {@link runFuzz} on all processors.
 *
 * @param told after each part, how many notes are done
 * @throws {Error} that says between which notes reading hangs
 */
export async function fuzzInThreads(
  { count, seed, first }: Fuzzing,
  told: (done: number) => void,
): Promise<Figures> {
  const chunks = Array.from({ length: Math.ceil(count / CHUNK) }, (_, n) => ({
    seed,
    first: first + n * CHUNK,
    count: Math.min(CHUNK, count - n * CHUNK),
  }));
  const begun = performance.now();
  const parts: Figures[] = [];
  const work = async (): Promise<void> => {
    const thread = new Worker(new URL('./fuzz-thread.ts', import.meta.url));
    try {
      for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
        parts.push(await ask(thread, chunk));
        told(parts.reduce((sum, part) => sum + part.count, 0));
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const seconds = (performance.now() - begun) / 1000;
  return { ...addFigures(parts, { count, seed, first }), seconds };
}

function ask(thread: Worker, chunk: Fuzzing): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const end = chunk.first + chunk.count - 1;
    const waiting = setTimeout(() => {
      reject(new Error(`One of the notes ${chunk.first} to ${end} of seed ${chunk.seed} hangs.`));
    }, PATIENCE);
    thread.once('error', reject);
    thread.once('message', (figures: Figures) => {
      clearTimeout(waiting);
      thread.off('error', reject);
      resolve(figures);
    });
    thread.postMessage(chunk);
  });
}
