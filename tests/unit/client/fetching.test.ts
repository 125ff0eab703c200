import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchOwn } from '../../../src/client/fetching.ts';

const BYTES = Uint8Array.of(1, 2, 3);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function answer(give: (signal: AbortSignal) => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => give(signal));
}

const ask = (longest = 100, received?: (bytes: number) => void) =>
  fetchOwn('/m/x.bin', { cache: 'no-cache', longest, received });

/** A body that sends as many bytes, and then perhaps one now and then, until it is ended. */
function body(signal: AbortSignal, bytes: number, every = 2 ** 31 - 1): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      if (bytes > 0) controller.enqueue(new Uint8Array(bytes));
      const trickle = setInterval(() => controller.enqueue(Uint8Array.of(0)), every);
      const end = (): void => {
        clearInterval(trickle);
        controller.error(signal.reason);
      };
      if (signal.aborted) end();
      else signal.addEventListener('abort', end);
    },
  });
}

describe('what it gives', () => {
  test('the bytes of a file, told as they come', async () => {
    answer(() => new Response(BYTES));
    const received = vi.fn();
    expect(await ask(100, received)).toEqual(BYTES);
    expect(received).toHaveBeenLastCalledWith(3);
  });

  test.each([204, 205])('nothing of an answer %i', async (status) => {
    answer(() => new Response(null, { status }));
    expect(await ask()).toEqual(new Uint8Array());
  });

  test.each([
    ['404', new Response(BYTES, { status: 404 })],
    ['410', new Response(BYTES, { status: 410 })],
    ['a page', new Response(BYTES, { headers: { 'content-type': 'text/html;charset=utf-8' } })],
    ['a page in capitals', new Response(BYTES, { headers: { 'content-type': 'TEXT/HTML' } })],
  ])('null for %s', async (_, response) => {
    answer(() => response);
    expect(await ask()).toBeNull();
  });

  test.each([301, 304, 403, 500])('a fault of the server for %i', async (status) => {
    answer(() => new Response(null, { status }));
    const values = { status: String(status) };
    await expect(ask()).rejects.toMatchObject({ code: 'server', values });
  });
});

describe('a host that does not come to an end', () => {
  test('of a file longer than it can be, hardly more is read than that', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 10;
        controller.enqueue(new Uint8Array(10));
      },
    });
    answer(() => new Response(endless));
    expect((await ask(100))?.length).toBeGreaterThan(100);
    expect(sent).toBeLessThan(200);
  });

  test.each<[string, (signal: AbortSignal) => Response | Promise<Response>]>([
    [
      'never answers',
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    ],
    ['answers and sends nothing', (signal) => new Response(body(signal, 0))],
    ['stops half way', (signal) => new Response(body(signal, 50_000))],
    ['sends a byte a second', (signal) => new Response(body(signal, 1, 1000))],
  ])('one that %s is given up', async (_, give) => {
    vi.useFakeTimers();
    answer(give);
    const asked = expect(ask(1_000_000)).rejects.toMatchObject({ code: 'offline' });
    await vi.advanceTimersByTimeAsync(60_000);
    await asked;
  });

  test('a slow one is waited for as long as something comes', async () => {
    vi.useFakeTimers();
    answer((signal) => {
      const slow = new ReadableStream({
        start(controller) {
          for (let part = 1; part <= 10; part++) {
            setTimeout(() => controller.enqueue(new Uint8Array(20_000)), part * 20_000);
          }
          setTimeout(() => controller.close(), 201_000);
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(slow);
    });
    const asked = ask(1_000_000);
    await vi.advanceTimersByTimeAsync(202_000);
    expect((await asked)?.length).toBe(200_000);
  });
});

test('what is ended is no fault of the network, and asks no more', async () => {
  const ending = new AbortController();
  let connection: AbortSignal | null = null;
  answer((signal) => {
    connection = signal;
    ending.abort();
    return new Response(body(signal, 0));
  });
  const options = { cache: 'no-cache', longest: 10, signal: ending.signal } as const;
  await expect(fetchOwn('/x', options)).rejects.toThrow(DOMException);
  expect(connection).toMatchObject({ aborted: true });
  await expect(fetchOwn('/x', options)).rejects.toThrow(DOMException);
});
