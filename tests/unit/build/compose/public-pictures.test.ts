import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import sharp from 'sharp';
import { unified } from 'unified';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placementOf } from '../../../../src/build/compose/compose-context.ts';
import { renderHtml, renderTree } from '../../../../src/build/compose/render-markdown.ts';
import { sv } from '../../../../src/locales/sv.ts';

const dir = mkdtempSync(join(tmpdir(), 'traff-open-pictures-'));
const book = { base: '/natverk', segments: sv.addresses };
const placement = placementOf({ book, locale: sv, dir }, [], () => ({}));
const parse = (markdown: string) => unified().use(remarkParse).parse(markdown);

beforeAll(async () => {
  mkdirSync(join(dir, 'public', 'bilder'), { recursive: true });
  const create = { width: 40, height: 30, channels: 3, background: '#864' } as const;
  await sharp({ create })
    .png()
    .toFile(join(dir, 'public', 'bilder', 'ön 1.png'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const PICTURE = 'src="/natverk/bilder/%C3%B6n%201.png" width="40" height="30"';

test('a picture of the network’s own folder is shown, with its size', () => {
  const html = renderHtml(parse('se ![Ön](/bilder/ön%201.png)'), placement);
  expect(html).toBe(`<p>se <img alt="Ön" ${PICTURE} decoding="async"></p>`);
});

test('members see it too', () => {
  const src = '/natverk/bilder/%C3%B6n%201.png';
  expect(renderTree(parse('se ![Ön](/bilder/ön%201.png)'), placement)).toEqual([
    ['p', {}, 'se ', ['img', { alt: 'Ön', src, width: '40', height: '30' }]],
  ]);
});

test('what no browser shows is a link to it', () => {
  const html = renderHtml(parse('se ![Ön](/bilder/on.tiff)'), placement);
  expect(html).toBe('<p>se <a href="/natverk/bilder/on.tiff">Ön</a></p>');
});
