import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Label } from '../../vault/format.ts';
import { answerOf } from '../threads/answer-of.ts';
import { sharedCount, telling, type Tell } from '../progress/shared-count.ts';
import type { Files } from './examine-files.ts';
import { GateError } from './gate-error.ts';
import type { Leak, Secrets } from './leak.ts';
import { pathsBelow } from './paths-below.ts';
import type { Sealing } from './sealed-proof.ts';
import type { Sought, WrittenSecrets } from './sought.ts';
import { writtenTexts } from './written-texts.ts';

/** They share what is large of what they seek. */
const MOST_THREADS = 2;
const ROOM = 'gate';

/** What a thread is made with. */
export interface ThreadData {
  sought: Sought;
  publicFiles: Uint8Array[];
  sealing: Sealing | null;
}
/** What a thread answers when it is asked to examine {@link Files}. */
export type Answer = { leaks: Leak[] } | { unreadable: string };

/** The gate at the end of every build, in threads that get ready while the site is being built. */
export class Gate {
  readonly #started: Worker[] = [];
  readonly #threads: Promise<Worker[]>;
  /** A thread answers one question at a time, and nothing tells whose the answer is. */
  #before: Promise<unknown> = Promise.resolve();

  /** @param sealing what opens the sealed files, `null` where there are none */
  constructor({ texts, ...others }: Secrets, sealing: Sealing | null) {
    const { files, publicFiles = [] } = others;
    const secrets: WrittenSecrets = { ...others, written: writtenTexts({ texts, files }) };
    const ready = answerOf<Sought>(this.#start('./sought-thread.ts', secrets), ROOM);
    const length = Math.min(MOST_THREADS, availableParallelism());
    this.#threads = ready.then((sought) => {
      const data: ThreadData = { sought, publicFiles, sealing };
      return Array.from({ length }, () => this.#start('./gate-thread.ts', data));
    });
    // Whoever asks is told; until then a failure must not end the process.
    this.#threads.catch(() => undefined);
  }

  #start(script: string, workerData: ThreadData | WrittenSecrets): Worker {
    const thread = new Worker(new URL(script, import.meta.url), { workerData });
    // A build that fails elsewhere must be able to end.
    thread.unref();
    this.#started.push(thread);
    return thread;
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
    const threads = await this.#ready();
    const shares = share(all, threads.length);
    const count = sharedCount();
    const asked = threads.map((thread, i) => {
      const paths = shares[i] ?? [];
      return ask(thread, { root, paths, labels: labelsOf(paths, labels), count });
    });
    const answers = telling(Promise.all(asked), count, (done) => tell(done, all.length));
    const leaks = (await answers).flat();
    if (leaks.length === 0) return;
    leaks.sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
    throw new GateError('leak', { leaks });
  }

  /** The threads, once they can be asked: until then nothing else may keep the process alive. */
  async #ready(): Promise<Worker[]> {
    for (const thread of this.#started) thread.ref();
    return await this.#threads;
  }

  async close(): Promise<void> {
    await Promise.all(this.#started.map((thread) => thread.terminate()));
  }
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

async function ask(thread: Worker, question: Files): Promise<Leak[]> {
  const answered = answerOf<Answer>(thread, ROOM);
  thread.ref();
  thread.postMessage(question);
  const answer = await answered;
  if ('leaks' in answer) return answer.leaks;
  throw new GateError('unreadable', { path: answer.unreadable });
}
