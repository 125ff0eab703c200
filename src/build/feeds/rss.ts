import { x } from 'xastscript';
import type { Element } from 'xast';
import { homeAddress } from '../../locales/address-book.ts';
import type { FeedContext } from './feed-context.ts';
import { meetingItem, postItem, type FeedItem } from './feed-item.ts';
import { oneLine, plainText } from './plain-text.ts';
import { writeXml } from './write-xml.ts';

/** Items in the feed, and how many of them may be meetings that are still to come. */
const [MOST, MOST_AHEAD] = [50, 10];

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * What is new, newest first: the meetings to come that are nearest, then meetings and posts by their
 * dates, then posts without one.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile
 */
export function rss(context: FeedContext): string {
  const { site, book, locale, absolute, file } = context;
  const self = { href: file('feed'), rel: 'self', type: 'application/rss+xml' };
  return writeXml(
    x('rss', { version: '2.0', ...NAMESPACES }, [
      x('channel', [
        x('title', oneLine(site.name)),
        x('link', absolute(homeAddress(book))),
        x('description', oneLine(site.purpose)),
        x('language', locale.tag),
        x('atom:link', self),
        ...newest(context).map(item),
      ]),
    ]),
  );
}

function newest(context: FeedContext): FeedItem[] {
  const { meetings, posts, today } = context;
  const ahead = meetings.filter(({ date }) => date >= today).slice(0, MOST_AHEAD);
  const past = meetings.filter(({ date }) => date < today).slice(-MOST);
  // Items are made of few enough, or a large site would take its time.
  const dated = [
    ...past.map((meeting) => ({ date: meeting.date, make: () => meetingItem(meeting, context) })),
    ...posts.map((post) => ({ date: post.date ?? '', make: () => postItem(post, context) })),
  ].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return [
    ...ahead.toReversed().map((meeting) => meetingItem(meeting, context)),
    ...dated.slice(0, MOST - ahead.length).map(({ make }) => make()),
  ];
}

function item({ title, address, summary, html, authors, topics, published }: FeedItem): Element {
  return x('item', [
    x('title', oneLine(title)),
    x('link', address),
    x('guid', { isPermaLink: 'true' }, address),
    ...(published === null ? [] : [x('pubDate', published.toUTCString())]),
    ...(summary === null ? [] : [x('description', oneLine(summary))]),
    ...authors.map((name) => x('dc:creator', oneLine(name))),
    ...topics.map((topic) => x('category', oneLine(topic))),
    x('content:encoded', plainText(html)),
  ]);
}
