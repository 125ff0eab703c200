import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { feedContext } from '../../../../src/build/feeds/feed-context.ts';
import { canonicalOf } from '../../../../src/build/feeds/indexable-pages.ts';
import { robots } from '../../../../src/build/feeds/robots.ts';
import { sitemap } from '../../../../src/build/feeds/sitemap.ts';
import { inventedSite, meeting, post } from './feed-sites.ts';

const context = feedContext(
  inventedSite({
    meetings: [meeting('2024-03-30', { changed: '2024-01-02T23:30:00Z' })],
    posts: [post('a')],
  }),
);

function entriesOf(xml: string): string[][] {
  const root = parseXml(xml).root!;
  expect(root.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  return root.children.map((url) =>
    (url as XmlElement).children.map((node) => (node as XmlElement).text),
  );
}

test('a sitemap lists the pages, with the day of their last change where that is known', () => {
  const address = 'https://prov.example/natverk';
  const pages = [`${address}/?a=1&b=2`, `${address}/nyheter/a/`, `${address}/traffar/2024-03-30/`];
  expect(entriesOf(sitemap(pages, context))).toEqual([
    [pages[0]],
    [pages[1]],
    [pages[2], '2024-01-02'],
  ]);
});

test('a sitemap has no more entries than it may', () => {
  const pages = Array.from({ length: 50_001 }, (_, n) => `https://prov.example/${String(n)}/`);
  expect(sitemap(pages, context).match(/<loc>/g)).toHaveLength(50_000);
});

test('a page is listed under the address it names itself, and not where it names none', () => {
  const link = '<link rel="canonical" href="https://x.example/?a=1&#38;b=2">';
  expect(canonicalOf(`<head><meta charset="utf-8">${link}`)).toBe('https://x.example/?a=1&b=2');
  expect(canonicalOf('<meta name="robots" content="noindex">')).toBeNull();
  expect(canonicalOf('<p>&lt;link rel="canonical" href="https://x.example/"></p>')).toBeNull();
});

test('robots are kept from sealed files alone, and told of the sitemap where there is one', () => {
  expect(robots('/natverk', 'https://x.example/sitemap.xml')).toBe(
    'User-agent: *\nDisallow: /natverk/m/\n\nSitemap: https://x.example/sitemap.xml\n',
  );
  expect(robots('', null)).toBe('User-agent: *\nDisallow: /m/\n');
});
