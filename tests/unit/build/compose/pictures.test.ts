import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import {
  renderHtml,
  renderTree,
  type Placement,
} from '../../../../src/build/compose/render-markdown.ts';
import { ALONE } from '../../../placement.ts';

const SIZES: Record<string, Record<string, string>> = {
  'bred.jpg': { width: '1600', height: '900' },
  'hog.jpg': { width: '900', height: '1600' },
};
const placement: Placement = {
  ...ALONE,
  file: (name, use) =>
    use === 'picture' ? { src: `/${name}`, ...SIZES[name] } : { href: `/${name}` },
};
const parse = (markdown: string): Root => unified().use(remarkParse).parse(markdown);
const html = (markdown: string): string => renderHtml(parse(markdown), placement);
const WIDE = 'src="/bred.jpg" width="1600" height="900" decoding="async"';

describe('a picture alone in a paragraph', () => {
  test('is a figure whose caption is the title', () => {
    expect(html('![Ön i dimma](bred.jpg "Färjan går kl. 6")')).toBe(
      `<figure><img alt="Ön i dimma" ${WIDE}><figcaption>Färjan går kl. 6</figcaption></figure>`,
    );
  });

  test('is a figure without a caption where it has none', () => {
    expect(html('![Ön](bred.jpg)')).toBe(`<figure><img alt="Ön" ${WIDE}></figure>`);
    expect(html('![Ön](bred.jpg "  ")')).not.toContain('figcaption');
  });

  test('keeps an empty description, which says that there is nothing to tell', () => {
    expect(html('![](bred.jpg "Färjan")')).toContain('<img alt=""');
  });

  test('is marked where it is higher than wide', () => {
    expect(html('![Masten](hog.jpg)')).toMatch(/^<figure class="portrait"><img/);
  });

  test('keeps its link', () => {
    expect(html('[![Ön](bred.jpg "Färjan")](/om/)')).toBe(
      `<figure><a href="/om/"><img alt="Ön" ${WIDE}></a><figcaption>Färjan</figcaption></figure>`,
    );
  });

  test('keeps its caption when it can be but a link', () => {
    expect(html('![Ön](https://a.example/b.jpg "Färjan")')).toBe(
      '<figure><a href="https://a.example/b.jpg">Ön</a><figcaption>Färjan</figcaption></figure>',
    );
  });

  test('stands so in a list and a quotation as well', () => {
    expect(html('- a\n\n  ![Ön](bred.jpg "Färjan")')).toContain('<figcaption>Färjan');
    expect(html('> ![Ön](bred.jpg "Färjan")')).toContain('<figcaption>Färjan');
  });
});

test('several in a paragraph stand in a row, each with its own caption', () => {
  const row = html('![a](bred.jpg "Ett")\n![b](hog.jpg "Två")');
  expect(row).toMatch(
    /^<div class="pictures"><figure>.*Ett.*<figure class="portrait">.*Två.*<\/div>$/,
  );
});

test('a picture among words stays among them', () => {
  expect(html('Se ![Ön](bred.jpg "Färjan") här')).toBe(
    `<p>Se <img alt="Ön" ${WIDE.replace('src="/bred.jpg"', 'title="Färjan" src="/bred.jpg"')}> här</p>`,
  );
});

test('the first picture is loaded at once, the others when they come near', () => {
  const lazy = html('![a](bred.jpg)\n\n![b](hog.jpg)\n\n![c](bred.jpg)').match(/<img[^>]*>/g);
  expect(lazy?.map((each) => each.includes('loading="lazy"'))).toEqual([false, true, true]);
});

test.each([
  ['markup', '![<b>x</b>](bred.jpg "<script>alert(1)</script>")'],
  ['quotes', '![a"b](bred.jpg \'"onload="alert(1)\')'],
  ['entities', '![&quot;x](bred.jpg "&lt;img src=x onerror=alert(1)&gt;")'],
])('%s in a description and a caption is only text', (_, markdown) => {
  const parsed = unified().use(rehypeParse, { fragment: true }).parse(html(markdown));
  const elements: unknown[] = [];
  visit(parsed, 'element', ({ tagName, properties }) => {
    elements.push([tagName, ...Object.keys(properties).sort()]);
  });
  expect(elements).toEqual([
    ['figure'],
    ['img', 'alt', 'decoding', 'height', 'src', 'width'],
    ['figcaption'],
  ]);
});

test('members get the same figures', () => {
  expect(renderTree(parse('![Ön](hog.jpg "Färjan")'), placement)).toEqual([
    [
      'figure',
      { class: 'portrait' },
      ['img', { alt: 'Ön', src: '/hog.jpg', width: '900', height: '1600' }],
      ['figcaption', {}, 'Färjan'],
    ],
  ]);
});
