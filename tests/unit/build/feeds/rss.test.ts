import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { PublicSite } from '../../../../src/build/public-site.ts';
import {
  fileOf,
  inventedSite,
  meeting,
  NASTY,
  nastySite,
  OWN_SITES,
  post,
  presented,
  siteOf,
} from './feed-sites.ts';

const elements = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((node): node is XmlElement => 'name' in node && node.name === name);
const textOf = (parent: XmlElement, name: string): string | undefined =>
  elements(parent, name)[0]?.text;

/** By a parser that refuses what is not well-formed. */
function channelOf(site: PublicSite): XmlElement {
  const { root } = parseXml(fileOf(site, 'rss.xml'));
  expect([root?.name, root?.attributes.version]).toEqual(['rss', '2.0']);
  return elements(root!, 'channel')[0]!;
}

const itemsOf = (site: PublicSite): XmlElement[] => elements(channelOf(site), 'item');
const titlesOf = (site: PublicSite): (string | undefined)[] =>
  itemsOf(site).map((item) => textOf(item, 'title'));

function targetsOf(html: string): string[] {
  const found: string[] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), 'element', (element) => {
    for (const name of ['href', 'src'] as const) {
      const target = element.properties[name];
      if (typeof target === 'string') found.push(target);
    }
  });
  return found;
}

const readable = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\t\r]|[\uFFFE\uFFFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

describe.each(OWN_SITES)('the feed of %s', (content) => {
  test('has each meeting and post with its whole text, and only absolute addresses', async () => {
    const site = await siteOf(content);
    const items = itemsOf(site);
    expect(items).toHaveLength(site.meetings.length + site.posts.length);
    for (const item of items) {
      const address = textOf(item, 'link')!;
      expect(address.startsWith(`${site.site.address}/`)).toBe(true);
      expect(textOf(item, 'guid')).toBe(address);
      const html = textOf(item, 'content:encoded')!;
      for (const target of targetsOf(html)) expect(target).toMatch(/^(?:https?:\/\/|mailto:)/);
      const date = Date.parse(textOf(item, 'pubDate') ?? '2000-01-01');
      expect(date).toBeLessThan(Date.parse('2024-04-02'));
    }
    const all = items.map((item) => textOf(item, 'content:encoded')).join('\n');
    for (const { presentations } of site.meetings)
      for (const { title, speaker } of presentations)
        for (const said of [title, speaker]) expect(all).toContain(said ?? '');
    const lang = site.site.locale === 'sv' ? 'sv-SE' : 'en-GB';
    expect(textOf(channelOf(site), 'language')).toBe(lang);
    const [self] = elements(channelOf(site), 'atom:link');
    expect(self?.attributes).toMatchObject({ rel: 'self', href: `${site.site.address}/rss.xml` });
  });
});

test('a hostile feed is well-formed and says what the notes say', () => {
  const items = itemsOf(nastySite());
  expect(items).toHaveLength(2 * NASTY.length);
  const titles = items.map((item) => textOf(item, 'title'));
  const html = items.map((item) => textOf(item, 'content:encoded')).join('');
  for (const text of NASTY) {
    expect(titles).toContain(readable(text));
    expect(titles.filter((title) => title?.includes(readable(text))).length).toBeGreaterThan(1);
  }
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
  visit(tree, 'element', ({ tagName }) => expect(tagName).toMatch(/^(?:p|strong|h2|a)$/));
});

test('a site without anything yet has a feed without items', () => {
  const { site, ...rest } = inventedSite();
  expect(itemsOf({ ...rest, site: { ...site, purpose: '' } })).toEqual([]);
});

test('a post’s links and pictures lead where they led on its page', () => {
  const html =
    '<p><a href="/natverk/om/">Om</a> <a href="#not">Not</a> <a href="https://b.example/?a=1&#x26;b=2">B</a>' +
    '<img src="/natverk/nyheter/a/bild%20ett.png" alt="" width="3" height="2"></p>';
  const [item] = itemsOf(inventedSite({ posts: [post('a', { html })] }));
  expect(targetsOf(textOf(item!, 'content:encoded')!)).toEqual([
    'https://prov.example/natverk/om/',
    'https://prov.example/natverk/nyheter/a/#not',
    'https://b.example/?a=1&b=2',
    'https://prov.example/natverk/nyheter/a/bild%20ett.png',
  ]);
});

test('the newest come first, at most fifty, and the undated last', () => {
  const meetings = Array.from({ length: 70 }, (_, n) =>
    meeting(`20${String(10 + n)}-01-01`, { presentations: [presented(`M${String(10 + n)}`)] }),
  );
  const posts = [
    post('gammal', { title: 'Gammal', date: '2021-06-01' }),
    post('utan', { title: 'Utan datum', date: null }),
  ];
  const many = titlesOf(inventedSite({ meetings, posts }));
  expect(many).toHaveLength(27);
  expect(many[0]).toBe('Träffen 1 januari 2034: M34');
  expect(many.slice(9, 14)).toEqual([
    'Träffen 1 januari 2025: M25',
    'Träffen 1 januari 2024: M24',
    'Träffen 1 januari 2023: M23',
    'Träffen 1 januari 2022: M22',
    'Gammal',
  ]);
  expect(many.at(-1)).toBe('Utan datum');
  const later = inventedSite({ meetings, posts, today: '2079-06-01' });
  expect(titlesOf(later)).toHaveLength(50);
});

test('a meeting is dated in the zone of the site, and never by a day to come', () => {
  const dates = itemsOf(
    inventedSite({
      meetings: [
        meeting('2024-03-30', { time: null }),
        meeting('2024-03-31'),
        meeting('2024-04-01', { changed: '2024-03-20T08:00:00Z' }),
        meeting('2024-06-01'),
      ],
      posts: [post('a', { date: '2024-03-29' }), post('b', { date: null })],
    }),
  ).map((item) => textOf(item, 'pubDate'));
  expect(dates).toEqual([
    undefined,
    'Wed, 20 Mar 2024 08:00:00 GMT',
    'Sun, 31 Mar 2024 13:00:00 GMT',
    'Fri, 29 Mar 2024 23:00:00 GMT',
    'Thu, 28 Mar 2024 23:00:00 GMT',
    undefined,
  ]);
});

test('a cancelled meeting is told as such, with its reason', () => {
  const cancelled = meeting('2024-03-01', { status: 'cancelled', reason: 'snöoväder' });
  const [item] = itemsOf(inventedSite({ meetings: [cancelled] }));
  expect(textOf(item!, 'title')).toBe('INSTÄLLT: Träffen 1 mars 2024');
  expect(textOf(item!, 'description')).toContain('snöoväder');
  expect(textOf(item!, 'content:encoded')).toContain('snöoväder');
});
