import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Label } from '../../vault/format.ts';
import { sharedCount, telling, type Tell } from '../progress/shared-count.ts';
import { attachedText } from './attached-text.ts';
import type { Files } from './examine-files.ts';
import { GateError } from './gate-error.ts';
import type { Leak, Secrets } from './leak.ts';
import { pathsBelow } from './paths-below.ts';
import type { Sealing } from './sealed-proof.ts';

/** Each thread holds all that is secret, about four times its length, and ten while it gets ready. */
const MOST_THREADS = 2;
/** Letters of member texts from which one thread has to do. */
const LARGE = 64_000_000;

/** What a thread is made with. */
export interface ThreadData {
  secrets: Secrets;
  sealing: Sealing | null;
}
/** What a thread answers when it is asked to examine {@link Files}. */
export type Answer = { leaks: Leak[] } | { unreadable: string };

/** The gate at the end of every build, in threads that get ready while the site is being built. */
export class Gate {
  readonly #threads: Worker[];
  /** A thread answers one question at a time, and nothing tells whose the answer is. */
  #before: Promise<unknown> = Promise.resolve();

  /** @param sealing what opens the sealed files, `null` where there are none */
  constructor(secrets: Secrets, sealing: Sealing | null) {
    const workerData: ThreadData = { secrets, sealing };
    const count = lettersIn(secrets) > LARGE ? 1 : Math.min(MOST_THREADS, availableParallelism());
    const script = new URL('./gate-thread.ts', import.meta.url);
    this.#threads = Array.from({ length: count }, () => new Worker(script, { workerData }));
    // A build that fails elsewhere must be able to end.
    for (const thread of this.#threads) thread.unref();
  }

  /**
   * @param labels what is said to be sealed, by its path below `root`
   * @param tell is told how many of the files are behind
   * @throws {GateError} `leak` with all that was found below `root`, `unreadable` when something
   *   there cannot be read
   */
  assertNoLeaks(
    root: string,
    labels: ReadonlyMap<string, Label> = new Map(),
    tell: Tell = () => undefined,
  ): Promise<void> {
    const answered = this.#before.then(() => this.#examine(root, labels, tell));
    this.#before = answered.catch(() => undefined);
    return answered;
  }

  async #examine(root: string, labels: ReadonlyMap<string, Label>, tell: Tell): Promise<void> {
    const all = [...pathsBelow(root)];
    const shares = share(all, this.#threads.length);
    const count = sharedCount();
    const asked = this.#threads.map((thread, i) => {
      const paths = shares[i] ?? [];
      return ask(thread, { root, paths, labels: labelsOf(paths, labels), count });
    });
    const answers = telling(Promise.all(asked), count, (done) => tell(done, all.length));
    const leaks = (await answers).flat();
    if (leaks.length === 0) return;
    leaks.sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
    throw new GateError('leak', { leaks });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

function lettersIn({ texts, files }: Secrets): number {
  const said = [...texts.map(({ text }) => text), ...files.map((file) => attachedText(file) ?? '')];
  return said.reduce((sum, text) => sum + text.length, 0);
}

/** Deals out the paths one by one, since neighbours are of a size. */
function share(paths: string[], count: number): string[][] {
  return Array.from({ length: count }, (_, i) => paths.filter((_path, at) => at % count === i));
}

function labelsOf(paths: string[], labels: ReadonlyMap<string, Label>): Map<string, Label> {
  return new Map(
    paths.flatMap((path) => {
      const label = labels.get(path);
      return label === undefined ? [] : [[path, label]];
    }),
  );
}

function ask(thread: Worker, question: Files): Promise<Leak[]> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('gate: a thread ended without an answer'));
    });
    thread.once('message', (answer: Answer) => {
      if ('leaks' in answer) resolve(answer.leaks);
      else reject(new GateError('unreadable', { path: answer.unreadable }));
    });
    thread.ref();
    thread.postMessage(question);
  });
}
