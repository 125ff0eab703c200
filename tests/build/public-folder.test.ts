import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/build/headers/headers-file.ts';
import { readLinks, readOutput } from './output.ts';

const sites = inject('sites');
/** The site whose content has a folder `public`, and one that has none. */
const [bringing, other] = ['tests/fixtures/english', 'tests/fixtures/site'].map((wanted) => {
  const { content, out } = sites.find(({ name }) => name === wanted)!;
  return { content, files: readOutput(out) };
});

const ICON = /\/(?:favicon\.\w+|apple-touch-icon\.png)$/;
const iconsOf = (page: Buffer): string[] =>
  readLinks(page.toString()).targets.filter((target) => ICON.test(target));

test('its files lie at the root as they are', () => {
  const { content, files } = bringing!;
  const brought = [...readOutput(join(content, 'public'))];
  expect(brought.length).toBeGreaterThan(3);
  for (const [path, bytes] of brought.filter(([name]) => name !== '_headers'))
    expect(files.get(path)?.equals(bytes), path).toBe(true);
});

test('its icon is the only one, beside the name on every page too', () => {
  const { files } = bringing!;
  expect([...files.keys()].filter((path) => ICON.test(`/${path}`))).toEqual(['favicon.svg']);
  const pages = [...files].filter(([, bytes]) => bytes.includes('class="site-header"'));
  for (const [path, page] of pages)
    expect(new Set(iconsOf(page)), path).toEqual(
      new Set([expect.stringMatching(/\/favicon\.svg$/)]),
    );
  expect(pages.length).toBeGreaterThan(10);
});

test('without any, the site has those of the program', () => {
  const { files } = other!;
  const linked = iconsOf(files.get('index.html')!);
  expect(linked.length).toBe(3);
  for (const icon of ['favicon.ico', 'favicon.svg', 'apple-touch-icon.png']) {
    const own = readFileSync(join(import.meta.dirname, '../../public', icon));
    expect(files.get(icon)?.equals(own), icon).toBe(true);
  }
});

test('its rules for the host come after those of the program, which stay', () => {
  const rules = parseHeaders(bringing!.files.get('_headers')!.toString());
  const headers = headersFor(rules, '/files/note.txt');
  expect(headers['X-Robots-Tag']).toBe('noindex');
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
  expect(headers['Cache-Control']).toBe('no-cache');
});
