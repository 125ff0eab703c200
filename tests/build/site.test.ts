import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createPublishedSite, type FixtureSite } from '../fixture-site.ts';
import { readLinks, readOutput, type PageLinks } from './output.ts';
import { SECRETS } from './secrets.ts';

let site: FixtureSite;
let files: Map<string, Buffer>;
let pages: Map<string, PageLinks>;

beforeAll(() => {
  site = createPublishedSite(inject('access'));
  files = readOutput(site.out);
  const html = [...files].filter(([name]) => name.endsWith('.html'));
  pages = new Map(html.map(([name, bytes]) => [name, readLinks(bytes.toString())]));
});
afterAll(() => site.remove());

describe('addresses', () => {
  test.each([
    'index.html',
    '404.html',
    'traffar/index.html',
    'traffar/2024/index.html',
    'traffar/2035/index.html',
    'traffar/2024-01-17/index.html',
    'traffar/2024-02-14/index.html',
    'traffar/2024-03-13/index.html',
    'traffar/2024-04-10/index.html',
    'traffar/2035-05-09/index.html',
    'kommuner/index.html',
    'kommuner/lund/index.html',
    'kommuner/vingaker/index.html',
    'lan/index.html',
    'lan/skane/index.html',
    'organisationer/index.html',
    'organisationer/foreningen-exempel/index.html',
    'amnen/index.html',
    'amnen/faltarbete/index.html',
    'personer/index.html',
    'personer/berit-exempelsson/index.html',
    'nyheter/index.html',
    'nyheter/tankar-efter-starten/index.html',
    'sok/index.html',
    'tillganglighet/index.html',
    'medlemmar/index.html',
    'medlemmar/sok/index.html',
    'medlemmar/traffar/2024-01-17/index.html',
    'medlemmar/traffar/2024-03-13/index.html',
    'm/lock.json',
    'pagefind/pagefind.js',
  ])('%s is there', (name) => {
    expect(files.has(name)).toBe(true);
  });

  test('a draft has none', () => {
    expect([...files.keys()].filter((name) => name.includes('2024-04-24'))).toEqual([]);
  });

  test('every internal link and fragment leads somewhere', () => {
    const dead = [...pages].flatMap(([from, { targets }]) =>
      targets.filter((target) => !resolves(from, target)).map((target) => `${from}: ${target}`),
    );
    expect(dead).toEqual([]);
    const links = [...pages.values()].flatMap(({ targets }) => targets);
    expect(links.length).toBeGreaterThan(50);
  });

  test('every members’ address answers with the same locked page', () => {
    const shells = [...files].filter(([name]) => /^medlemmar\/.*index\.html$/.test(name));
    expect(shells.length).toBeGreaterThanOrEqual(4);
    expect(new Set(shells.map(([, bytes]) => bytes.toString())).size).toBe(1);
  });
});

/** Members' pages are made after unlocking, so a fragment on them cannot be checked here. */
function resolves(from: string, target: string): boolean {
  const url = new URL(target, `https://prov.example/${from.replace(/index\.html$/, '')}`);
  if (url.hostname !== 'prov.example') return true;
  const path = decodeURIComponent(url.pathname).slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return false;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || file.startsWith('medlemmar/') || pages.get(file)!.ids.has(fragment);
}

describe('what only members may read', () => {
  test.each(SECRETS)('%s is nowhere in the clear', (secret) => {
    const found = [...files].filter(([name, bytes]) =>
      [name, text(bytes)].some((place) => place.toLowerCase().includes(secret)),
    );
    expect(found.map(([name]) => name)).toEqual([]);
  });

  test('a note that is open to all is on its public page', () => {
    expect(files.get('traffar/2024-04-10/index.html')!.toString()).toContain('vem som helst läsa');
  });

  test('the public index holds the public texts', () => {
    const fragments = [...files].filter(([name]) => name.endsWith('.pf_fragment'));
    expect(fragments.map(([, bytes]) => text(bytes)).join()).toContain('Mottagningen vid torget');
  });
});

/** The larger of Pagefind's files are gzip (RFC 1952). */
function text(bytes: Buffer): string {
  return (
    bytes.subarray(0, 2).equals(Buffer.of(0x1f, 0x8b)) ? gunzipSync(bytes) : bytes
  ).toString();
}
