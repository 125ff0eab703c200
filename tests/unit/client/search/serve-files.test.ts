import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFiles, type ServedFiles } from '../../../../src/client/search/serve-files.ts';
import { openFiles } from '../../../../src/client/search/public-files.ts';
import { sealedFiles } from '../../../../src/client/search/sealed-files.ts';

const before = globalThis.fetch;
let passedOn: string[] = [];
const network = ((address: string) => {
  passedOn.push(address);
  return Promise.resolve(new Response('network'));
}) as typeof fetch;
const serving: ServedFiles[] = [];

function serve(at: string, open: (path: string) => Promise<Uint8Array>): ServedFiles {
  const files = serveFiles(at, open);
  serving.push(files);
  return files;
}

beforeEach(() => {
  passedOn = [];
  globalThis.fetch = network;
});

afterEach(() => {
  for (const { stop } of serving.splice(0)) stop();
  globalThis.fetch = before;
});

const echo = (path: string): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(path));
const text = async (address: string | URL | Request): Promise<string> =>
  (await fetch(address)).text();

test('answers below its address, whatever form the request has', async () => {
  serve('/lock/', echo);
  expect(await text('/lock/index/a.pf_index')).toBe('index/a.pf_index');
  expect(await text('/lock/pagefind-entry.json?ts=1')).toBe('pagefind-entry.json');
  expect(await text(new URL('https://example.se/lock/a'))).toBe('a');
  expect(await text(new Request('https://example.se/lock/b'))).toBe('b');
  expect(passedOn).toEqual([]);
});

test('lets every other request pass', async () => {
  serve('/lock/', echo);
  expect(await text('/lock')).toBe('network');
  expect(await text('/other/lock/a')).toBe('network');
  expect(passedOn).toEqual(['/lock', '/other/lock/a']);
});

test('puts the page’s own fetch back once nothing is served', async () => {
  const one = serve('/one/', echo);
  const two = serve('/two/', echo);
  expect(await text('/one/a')).toBe('a');
  two.stop();
  expect(await text('/two/a')).toBe('network');
  expect(await text('/one/a')).toBe('a');
  one.stop();
  expect(globalThis.fetch).toBe(network);
});

test('leaves a wrapper around it alone, and then only passes on', async () => {
  const files = serve('/lock/', echo);
  const ours = globalThis.fetch;
  globalThis.fetch = (...request: Parameters<typeof fetch>) => ours(...request);
  files.stop();
  expect(await text('/lock/a')).toBe('network');
});

test('tells of the first file that cannot be had', async () => {
  const files = serve('/lock/', () => Promise.reject(new Error('locked')));
  await expect(fetch('/lock/a')).rejects.toThrow('locked');
  await expect(files.fault).rejects.toThrow('locked');
});

test('openFiles refuses an error page, and a page in place of a file', async () => {
  const answering =
    (body: ResponseInit): typeof fetch =>
    () =>
      Promise.resolve(new Response('x', body));
  const open = (body: ResponseInit): Promise<Uint8Array> =>
    openFiles('/pagefind/', answering(body))('a');
  await expect(open({ status: 404 })).rejects.toThrow('/pagefind/a: 404');
  await expect(open({ headers: { 'content-type': 'text/html' } })).rejects.toThrow('/pagefind/a');
  expect(await open({})).toEqual(new TextEncoder().encode('x'));
});

test('sealedFiles takes nothing from what lies open, the program neither', async () => {
  const sealed = sealedFiles((route) =>
    Promise.resolve(new TextEncoder().encode(`sealed ${route}`)),
  );
  const read = async (path: string): Promise<string> =>
    new TextDecoder().decode(await sealed(path));
  expect(await read('wasm.unknown.pagefind')).toBe('sealed index/wasm.unknown.pagefind');
  expect(await read('fragment/p0_1.pf_fragment')).toBe('sealed index/fragment/p0_1.pf_fragment');
  expect(await read('pagefind-entry.json')).toBe('sealed index/pagefind-entry.json');
});
