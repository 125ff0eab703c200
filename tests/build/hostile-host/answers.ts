import type { FailureCode } from '../../../src/client/failure.ts';

/** An answer of a host that is not the file asked for. */
export interface WrongAnswer {
  what: string;
  answer: (file: Uint8Array) => Response;
  code: { lock: FailureCode; blob: FailureCode };
}

const missing = { lock: 'noLock', blob: 'notFound' } as const;
const damaged = { lock: 'damagedLock', blob: 'damaged' } as const;
const server = { lock: 'server', blob: 'server' } as const;
const offline = { lock: 'offline', blob: 'offline' } as const;

const page = '<!doctype html><html><title>Not found</title></html>';
const html = (type: string) => ({ headers: { 'content-type': type } });
const whole = (file: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(file);
const half = (file: Uint8Array): Uint8Array<ArrayBuffer> => whole(file).subarray(file.length / 2);

export const WRONG_ANSWERS: WrongAnswer[] = [
  ...[404, 410].map((status) => ({
    what: `${status}`,
    answer: (file: Uint8Array) => new Response(whole(file), { status }),
    code: missing,
  })),
  ...[400, 401, 403, 418, 429, 451, 500, 502, 503, 504, 599].map((status) => ({
    what: `${status} with the file itself`,
    answer: (file: Uint8Array) => new Response(whole(file), { status }),
    code: server,
  })),
  ...[300, 301, 302, 304].map((status) => ({
    what: `${status} with nothing`,
    answer: () => new Response(null, { status }),
    code: server,
  })),
  ...[200, 203].map((status) => ({
    what: `${status} with nothing`,
    answer: () => new Response('', { status }),
    code: damaged,
  })),
  ...[204, 205].map((status) => ({
    what: `${status}`,
    answer: () => new Response(null, { status }),
    code: damaged,
  })),
  {
    what: '206 with the second half',
    answer: (file) => new Response(half(file), { status: 206 }),
    code: damaged,
  },
  ...['text/html', 'text/html; charset=utf-8', 'TEXT/HTML', 'Text/Html;q=1'].map((type) => ({
    what: `a page as ${type}`,
    answer: () => new Response(page, html(type)),
    code: missing,
  })),
  ...['text/plain', 'application/json', 'application/octet-stream', 'x/y', 'text/htmlx'].map(
    (type) => ({
      what: `a page as ${type}`,
      answer: () => new Response(page, html(type)),
      code: damaged,
    }),
  ),
  {
    what: 'the file itself as a page',
    answer: (file) => new Response(whole(file), html('text/html')),
    code: missing,
  },
  {
    what: 'no answer',
    answer() {
      throw new TypeError('Failed to fetch');
    },
    code: offline,
  },
  {
    what: 'an answer that breaks off at once',
    answer: () => new Response(breaking([])),
    code: offline,
  },
  {
    what: 'an answer that breaks off half way',
    answer: (file) => new Response(breaking([half(file)])),
    code: offline,
  },
  {
    what: 'an answer that breaks off at its end',
    answer: (file) => new Response(breaking([whole(file)])),
    code: offline,
  },
];

function breaking(parts: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      const part = parts.shift();
      if (part === undefined) controller.error(new TypeError('network error'));
      else controller.enqueue(part);
    },
  });
}
