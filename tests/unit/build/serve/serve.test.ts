import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../../../src/build/serve/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'traff-serve-'));
const site = join(folder, 'site');
const files: Record<string, string> = {
  'site/index.html': 'start',
  'site/404.html': 'inte här',
  'site/traffar/index.html': 'träffar',
  'site/traffar/års möte/index.html': 'årsmöte',
  'site/tom/fil.txt': 'å',
  'site/m/abc.bin': 'blob',
  'site/kalender.ics': 'BEGIN:VCALENDAR',
  'site/tal.XLSX': 'PK',
  'site/.traff': 'mark',
  'site/_redirects': '/gammal/ /traffar/ 301\n',
  'site/_headers': '/*\n  X-All: 1\n/traffar/*\n  Cache-Control: max-age=60\n',
  'site-2/secret.txt': 'beside',
  'secret.txt': 'above',
};
let serving: Serving;
let url = '';

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  serving = await serve(site, { port: 0, base: '' });
  url = serving.url;
});

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The raw answer: `fetch` tidies paths before it sends them. */
function raw(path: string): Promise<string> {
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('end', () => done(answer)).on('error', fail);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });
}

describe('a folder', () => {
  test('is its index.html', async () => {
    expect(await (await fetch(url)).text()).toBe('start');
    expect(await (await fetch(`${url}traffar/`)).text()).toBe('träffar');
    expect(await (await fetch(`${url}traffar/%C3%A5rs%20m%C3%B6te/`)).text()).toBe('årsmöte');
  });

  test('without a slash leads to the one with it, and keeps the query', async () => {
    const answer = await fetch(`${url}traffar?q=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/traffar/?q=1']);
  });

  test('without an index is not found', async () => {
    expect((await fetch(`${url}tom/`)).status).toBe(404);
  });
});

test.each([
  ['', 'text/html;charset=utf-8'],
  ['tom/fil.txt', 'text/plain;charset=utf-8'],
  ['m/abc.bin', 'application/octet-stream'],
  ['kalender.ics', 'text/calendar;charset=utf-8'],
  ['tal.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
])('%s is %s', async (path, type) => {
  expect((await fetch(`${url}${path}`)).headers.get('content-type')).toBe(type);
});

test.each([
  'nej',
  'nej/',
  'traffar/nej.html',
  'kalender.ics/',
  '.traff',
  '%2Etraff',
  'index',
  '_headers',
  '_headers/',
  '_redirects',
  '_REDIRECTS',
  '_HEADERS',
  '%5Fheaders',
  '_h%65aders',
])('%s gives the page for what is missing', async (path) => {
  const answer = await fetch(`${url}${path}`);
  expect([answer.status, await answer.text()]).toEqual([404, 'inte här']);
  expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
});

describe('what _headers asks for', () => {
  const headersOf = async (path: string): Promise<(string | null)[]> => {
    const { headers } = await fetch(`${url}${path}`, { redirect: 'manual' });
    return [headers.get('x-all'), headers.get('cache-control')];
  };

  test('is sent', async () => {
    expect(await headersOf('')).toEqual(['1', 'no-cache']);
    expect(await headersOf('traffar/')).toEqual(['1', 'max-age=60']);
    expect(await headersOf('tom/fil.txt')).toEqual(['1', 'no-cache']);
    expect((await headersOf('traffar'))[0]).toBe('1');
  });

  test('is not kept of what is not there', async () => {
    expect(await headersOf('traffar/nej')).toEqual(['1', 'no-cache']);
  });

  test('is sent under the path that the site lives under', async () => {
    const below = await serve(site, { port: 0, base: '/traffar' });
    const { headers } = await fetch(below.url);
    expect(headers.get('cache-control')).toBe('max-age=60');
    await below.close();
  });

  test('nothing is sent where there is no such file', async () => {
    const bare = await serve(join(site, 'traffar'), { port: 0, base: '' });
    const { headers } = await fetch(bare.url);
    expect([headers.get('x-all'), headers.get('cache-control')]).toEqual([null, 'no-cache']);
    await bare.close();
  });
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..\\secret.txt',
  '/..%5csecret.txt',
  '//../secret.txt',
  '/../site-2/secret.txt',
  '/traffar/../../secret.txt',
  '/%252e%252e/secret.txt',
  '/\0',
  '/%00',
  '/%',
  '/%ff',
  '/[',
  '//',
])('%j reaches nothing outside', async (path) => {
  const answer = await raw(path);
  expect(answer).toMatch(/^HTTP\/1.1 (404|400)/);
  expect(answer).not.toMatch(/above|beside/);
});

test('only reading is allowed', async () => {
  expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  const head = await fetch(url, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('a changed file is served as it is now', async () => {
  writeFileSync(join(site, 'new.html'), 'ett');
  expect(await (await fetch(`${url}new.html`)).text()).toBe('ett');
  writeFileSync(join(site, 'new.html'), 'tvåtvå');
  expect(await (await fetch(`${url}new.html`)).text()).toBe('tvåtvå');
});

describe('under a path', () => {
  test('only that path answers', async () => {
    const below = await serve(site, { port: 0, base: '/network' });
    const origin = new URL(below.url).origin;
    const status = async (path: string): Promise<number> =>
      (await fetch(`${origin}${path}`, { redirect: 'manual' })).status;
    expect(below.url).toBe(`${origin}/network/`);
    expect(await (await fetch(`${below.url}traffar/`)).text()).toBe('träffar');
    expect(await status('/network')).toBe(301);
    expect(await status('/network/traffar')).toBe(301);
    expect(await status('/traffar/')).toBe(404);
    expect(await status('/networks/')).toBe(404);
    await below.close();
  });
});

test.each(['127.0.0.1', '::1'])('a port taken on %s is passed over', async (host) => {
  const other = createServer();
  const listening = await new Promise<boolean>((done) => {
    other.once('error', () => done(false)).listen(0, host, () => done(true));
  });
  // A machine without IPv6 has nobody to pass over.
  if (!listening) return;
  const { port } = other.address() as AddressInfo;
  const next = await serve(site, { port, base: '' });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
  await new Promise((done) => other.close(done));
});
