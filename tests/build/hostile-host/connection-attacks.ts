import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { MAX_BLOB } from '../../../src/vault/blob.ts';
import { MAX_LOCK_LENGTH } from '../../../src/vault/lock.ts';
import { type HostileServer, startHostileServer } from './hostile-server.ts';
import { ELSEWHERE, HTTP_ANSWERS } from './http-answers.ts';
import { unlockWith } from './reader.ts';
import { firstOf, LOCK, type Stage } from './stage.ts';

const MEGABYTE = 1024 * 1024;

/** Connections that break, lead astray, stand still or never end. */
export function connectionAttacks(stage: Stage): void {
  let server: HostileServer;
  beforeAll(async () => {
    server = await startHostileServer(stage.fixture.out);
  });
  afterEach(() => vi.useRealTimers());
  afterAll(() => server.close());

  const unlock = (): Promise<unknown> => unlockWith(stage.passphrase);
  /** Everything one can ask for: the lock, and a file of each kind. */
  const questions = () => [
    { kind: 'lock', path: LOCK, of: 'lock' as const, ask: unlock },
    ...stage.oneOfEach().map((file) => ({
      ...{ kind: file.kind, path: file.path, of: 'blob' as const },
      ask: () => stage.reader.open(file),
    })),
  ];

  test('answers that only a connection can give', async () => {
    const other = firstOf(stage.sites.nextEpoch, 'note').blob;
    for (const { kind, path, of, ask } of questions()) {
      for (const { what, reply, codes } of HTTP_ANSWERS) {
        server.lie((asked, response, file) => {
          if (asked === ELSEWHERE) response.end(other);
          else if (asked === path) reply(response, file);
          else return false;
          return true;
        });
        const address = (asked: string): string => server.url + asked;
        stage.host.lieAbout(path, (asked, signal) => stage.realFetch(address(asked), { signal }));
        await stage.trial.run({ kind, what, codes: codes[of] }, ask);
      }
    }
  });

  test.each<[string, (signal: AbortSignal) => Response | Promise<Response>]>([
    ['never answers', (signal) => new Promise((_, reject) => onAbort(signal, reject))],
    ['stands still before the first byte', (signal) => new Response(standing(signal, 0))],
    ['stands still after some', (signal) => new Response(standing(signal, 3))],
    ['sends a byte a second', (signal) => new Response(trickling(signal))],
  ])('a host that %s is given up after half a minute', async (what, answer) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    for (const { kind, path, ask } of questions()) {
      const state = { asked: false, over: false };
      stage.host.lieAbout(path, (_, signal) => ((state.asked = true), answer(signal)));
      const attack = { kind, what, codes: ['offline'] as const };
      const refusal = stage.trial.run(attack, ask).then(() => (state.over = true));
      while (!state.asked) await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(29_000);
      expect(state.over, `${kind} at 29 seconds`).toBe(false);
      await vi.advanceTimersByTimeAsync(2_000);
      await refusal;
    }
  });

  test('of a file without end, no more is read than such a file can hold', async () => {
    const some = questions().filter(({ kind }) => ['lock', 'note'].includes(kind));
    for (const { kind, path, of, ask } of some) {
      const longest = of === 'lock' ? MAX_LOCK_LENGTH : MAX_BLOB;
      const sent: number[] = [];
      const answer = (): Response => new Response(endless(sent));
      stage.host.lieAbout(path, answer);
      const code = of === 'lock' ? 'damagedLock' : 'damaged';
      await stage.trial.run({ kind, what: 'without end', codes: [code] }, ask);
      // Asked twice, and a little more may be on its way each time.
      expect(sent.length * MEGABYTE).toBeLessThan(2 * (longest + 8 * MEGABYTE));
    }
  });
}

function onAbort(signal: AbortSignal, act: (reason: Error) => void): void {
  signal.addEventListener('abort', () => act(signal.reason as Error), { once: true });
}

function standing(signal: AbortSignal, bytes: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      if (bytes > 0) controller.enqueue(new Uint8Array(bytes));
      onAbort(signal, (reason) => controller.error(reason));
    },
  });
}

function trickling(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      const timer = setInterval(() => controller.enqueue(Uint8Array.of(0)), 1000);
      onAbort(signal, (reason) => {
        clearInterval(timer);
        controller.error(reason);
      });
    },
  });
}

/** @param sent grows with each megabyte that was asked for */
function endless(sent: number[]): ReadableStream<Uint8Array> {
  const part = new Uint8Array(MEGABYTE);
  return new ReadableStream({
    pull(controller) {
      sent.push(1);
      controller.enqueue(part.slice());
    },
  });
}
