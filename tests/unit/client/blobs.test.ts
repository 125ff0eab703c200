import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBlobs } from '../../../src/client/blobs.ts';
import { blobName, sealBlob } from '../../../src/vault/blob.ts';
import type { Label } from '../../../src/vault/format.ts';
import { deriveKeys, type SiteKeys } from '../../../src/vault/keys.ts';

const note: Label = { route: 'note/2024-04-23', type: 'note' };
let keys: SiteKeys;
let sealed: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const site = '0123456789abcdef0123456789abcdef';
  keys = await deriveKeys(new Uint8Array(32).fill(5), { site, epoch: 1 });
  const body = new TextEncoder().encode('{"title":"Träff"}');
  sealed = new Uint8Array(await sealBlob(keys, note, body));
});

afterEach(() => vi.unstubAllGlobals());

function site(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn(answer);
  vi.stubGlobal('fetch', fetch);
  const { signal } = new AbortController();
  const doubt = vi.fn();
  return { fetch, doubt, blobs: createBlobs(keys, { base: '/network', signal, doubt }) };
}

describe('createBlobs', () => {
  test('opens a document by its route, under its opaque name', async () => {
    const { blobs, fetch } = site(() => new Response(sealed));
    expect(await blobs.document(note)).toEqual({ title: 'Träff' });
    const address = `/network/m/${await blobName(keys, note.route)}.bin`;
    expect(fetch.mock.calls[0]).toEqual([address, expect.objectContaining({ cache: 'no-cache' })]);
  });

  test('lets the browser keep parts of the index, which are named after their content', async () => {
    const { blobs, fetch } = site(() => new Response(sealed));
    const labels: Label[] = [
      { route: 'index/fragment/p0_1.pf_fragment', type: 'index' },
      { route: 'index/opening/01.traff_opening', type: 'index' },
      { route: 'index/lexicon/01.traff_lex', type: 'index' },
      { route: 'index/pagefind-entry.json', type: 'index' },
    ];
    for (const label of labels) await blobs.bytes(label).catch(() => undefined);
    const first = cachesOf(fetch).filter((cache) => cache !== 'reload');
    expect(first).toEqual(['default', 'default', 'default', 'no-cache']);
  });

  test('asks for a damaged file anew, past the browser’s copy', async () => {
    const answers = [sealed.subarray(1), sealed];
    const { blobs, fetch, doubt } = site(() => new Response(answers.shift()));
    expect(await blobs.document(note)).toEqual({ title: 'Träff' });
    expect(cachesOf(fetch)).toEqual(['no-cache', 'reload']);
    expect(doubt).not.toHaveBeenCalled();
  });

  test.each<[string, () => Response | Promise<Response>, string]>([
    ['missing', () => new Response('', { status: 404 }), 'notFound'],
    [
      'answered with a page',
      () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      'notFound',
    ],
    ['refused', () => new Response('', { status: 503 }), 'server'],
    ['unreachable', () => Promise.reject(new TypeError('fetch failed')), 'offline'],
    ['cut', () => new Response(sealed.subarray(0, -1)), 'damaged'],
    ['another kind of file', () => new Response('PK'), 'damaged'],
    ['of a later format', () => new Response(later()), 'unsupported'],
  ])('tells when a blob is %s', async (_, answer, code) => {
    await expect(site(answer).blobs.bytes(note)).rejects.toMatchObject({ code });
  });

  test.each([
    ['missing', () => new Response('', { status: 404 }), 1],
    ['damaged', () => new Response('PK'), 1],
    ['not to be had', () => new Response('', { status: 503 }), 0],
  ])('doubts the keys as often as it should when a blob is %s', async (_, answer, times) => {
    const { blobs, doubt } = site(answer);
    await blobs.bytes(note).catch(() => undefined);
    expect(doubt).toHaveBeenCalledTimes(times);
  });

  test('tells how much has come, and still opens it', async () => {
    const { blobs } = site(() => new Response(sealed));
    const received = vi.fn();
    expect(await blobs.bytes(note, { received })).toEqual(await blobs.bytes(note));
    expect(received).toHaveBeenLastCalledWith(sealed.length);
  });

  test.each([undefined, vi.fn()])('tells when a blob breaks off on its way', async (received) => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(sealed.slice(0, 100));
        controller.error(new TypeError('network error'));
      },
    });
    const { blobs } = site(() => new Response(broken));
    const offline = { code: 'offline' };
    await expect(blobs.bytes(note, received && { received })).rejects.toMatchObject(offline);
  });

  test('one file can be given up without a word to anyone', async () => {
    const { blobs, doubt } = site(() => Promise.reject(new DOMException('', 'AbortError')));
    const signal = AbortSignal.abort();
    await expect(blobs.bytes(note, { signal })).rejects.toThrow(DOMException);
    expect(doubt).not.toHaveBeenCalled();
  });

  test('gives nothing that was locked while it was being opened', async () => {
    const lock = new AbortController();
    const decrypt = crypto.subtle.decrypt.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation((...given) => {
      lock.abort();
      return decrypt(...given);
    });
    const { blobs, doubt } = site(() => new Response(sealed));
    await expect(blobs.bytes(note, { signal: lock.signal })).rejects.toThrow(DOMException);
    expect(doubt).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test('opens nothing for another route or type', async () => {
    const { blobs } = site(() => new Response(sealed));
    const damaged = { code: 'damaged' };
    await expect(blobs.bytes({ ...note, type: 'file' })).rejects.toMatchObject(damaged);
    const other = { ...note, route: 'note/2024-04-24' };
    await expect(blobs.bytes(other)).rejects.toMatchObject(damaged);
  });
});

function cachesOf({ mock }: { mock: { calls: unknown[][] } }): unknown[] {
  return mock.calls.map(([, options]) => (options as RequestInit).cache);
}

/** The fifth byte is the format's version. */
function later(): Uint8Array<ArrayBuffer> {
  const bytes = sealed.slice();
  bytes[4] = 2;
  return bytes;
}
