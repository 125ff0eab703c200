import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import {
  renderHtml,
  renderTree,
  type Placement,
} from '../../../../src/build/compose/render-markdown.ts';
import { headingIds } from '../../../../src/model/heading-ids.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const placement: Placement = {
  base: '/network',
  scope: 'lund-',
  footnotes: { label: 'Noter', back: 'Till not {n}' },
  top: 3,
  table: 'Tabell: {heads}',
  file: (name, use) =>
    name.startsWith('a b.') ? { [use === 'link' ? 'href' : 'src']: '/f' } : null,
};
const html = (markdown: string): string => renderHtml(parser.parse(markdown), placement);
const tree = (markdown: string): unknown => renderTree(parser.parse(markdown), placement);

describe('links and pictures', () => {
  test.each([
    ['[x](/traffar/)', '<p><a href="/network/traffar/">x</a></p>'],
    ['[x](https://a.se/b)', '<p><a href="https://a.se/b">x</a></p>'],
    ['[x](mailto:a@b.se)', '<p><a href="mailto:a@b.se">x</a></p>'],
    ['[x](tel:+46123)', '<p><a href="tel:+46123">x</a></p>'],
    ['[x](xmpp:a@b.se)', '<p><a>x</a></p>'],
    ['[x](#lund)', '<p><a href="#lund">x</a></p>'],
    ['[x](a%20b.pdf)', '<p><a href="/f">x</a></p>'],
    ['[x](annan.pdf)', '<p><a>x</a></p>'],
    ['[x](%E0.pdf)', '<p><a>x</a></p>'],
    ['se ![x](<a b.PNG>)', '<p>se <img alt="x" src="/f" decoding="async"></p>'],
    ['se ![x](<a b.heic>)', '<p>se <a href="/f">x</a></p>'],
    ['se ![](a%20b.tiff)', '<p>se <a href="/f">a%20b.tiff</a></p>'],
    ['se ![x](https://a.se/b.png)', '<p>se <a href="https://a.se/b.png">x</a></p>'],
    ['se ![](//a.se/b.png)', '<p>se <a href="//a.se/b.png">//a.se/b.png</a></p>'],
    ['se [![x](https://a.se/b.png)](/c/)', '<p>se <a href="/network/c/"><span>x</span></a></p>'],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('no level of headings is left out', () => {
  test.each([
    ['### a\n\n##### b\n\n#### c', '<h3>a</h3>\n<h4>b</h4>\n<h4>c</h4>'],
    ['##### a\n\n### b\n\n#### c', '<h3>a</h3>\n<h3>b</h3>\n<h4>c</h4>'],
    ['## a\n\n### b\n\n###### c\n\n### d', '<h3>a</h3>\n<h4>b</h4>\n<h5>c</h5>\n<h4>d</h4>'],
    ['> #### a\n\n### b', '<blockquote>\n<h3>a</h3>\n</blockquote>\n<h3>b</h3>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('the list of footnotes belongs to the whole text', () => {
    expect(html('### a\n\n#### b[^1]\n\n[^1]: c')).toMatch(/<h3 id="[^"]+">Noter<\/h3>/);
  });
});

describe('nothing that runs gets through', () => {
  test.each([
    ['<script>alert(1)</script>', ''],
    ['a <img src=x onerror=alert(1)> b', '<p>a  b</p>'],
    ['<b onclick="x">text</b>', '<p>text</p>'],
    ['[x](javascript:alert(1))', '<p><a>x</a></p>'],
    ['[x](data:text/html,hej)', '<p><a>x</a></p>'],
    ['[x](JaVaScRiPt:alert(1))', '<p><a>x</a></p>'],
    ['a ![x](javascript:alert(1))', '<p>a <img alt="x" decoding="async"></p>'],
    ['<figure><img src="x" onerror="y"></figure>', ''],
    ['a <figure class="x">b</figure>', '<p>a b</p>'],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

test('two lists of footnotes on a page do not share ids', () => {
  const text = parser.parse('a[^1]\n\n[^1]: b');
  const ids = (scope: string): string[] =>
    [...renderHtml(text, { ...placement, scope }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  expect(ids('lund-')).toHaveLength(3);
  expect(ids('lund-').filter((id) => ids('klippan-').includes(id))).toEqual([]);
});

test('what leads back from a footnote says so in the members’ pages too', () => {
  expect(JSON.stringify(tree('a[^1]\n\n[^1]: b'))).toContain('"aria-label":"Till not 1"');
});

test('footnotes lead there and back, in words of the locale', () => {
  const text = html('a[^1]\n\n[^1]: b');
  expect(text).toContain('href="#user-content-lund-fn-1"');
  expect(text).toContain('id="user-content-lund-fn-1"');
  expect(text).toContain('aria-label="Till not 1"');
  expect(text).toContain('>Noter</h3>');
});

test('a heading in those words keeps the address that contents lead to', () => {
  const text = parser.parse('## Footnote label\n\n[x](/a/)');
  const ids = headingIds(text);
  expect(renderHtml(text, { ...placement, top: 2, ids })).toContain('<h2 id="footnote-label">');
});

test('a task is text, not a control', () => {
  expect(html('- [x] klar\n- [ ] kvar')).toMatch(/☑ klar[^]*☐ kvar/);
});

test('members get the same elements as data, with names of attributes as in HTML', () => {
  const frame = {
    class: 'table-frame',
    role: 'group',
    'aria-label': 'Tabell: c',
    tabindex: '0',
  };
  expect(tree('**a** [b](/x/)\n\n| c |\n|:-:|\n| d |')).toEqual([
    ['p', {}, ['strong', {}, 'a'], ' ', ['a', { href: '/network/x/' }, 'b']],
    '\n',
    [
      'div',
      frame,
      [
        'table',
        {},
        '\n',
        ['thead', {}, '\n', ['tr', {}, '\n', ['th', { class: 'is-center' }, 'c'], '\n'], '\n'],
        '\n',
        ['tbody', {}, '\n', ['tr', {}, '\n', ['td', { class: 'is-center' }, 'd'], '\n'], '\n'],
        '\n',
      ],
    ],
  ]);
});
