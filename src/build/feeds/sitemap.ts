import { x } from 'xastscript';
import { meetingAddress, pageAddress, postAddress } from '../../locales/address-book.ts';
import type { FeedContext } from './feed-context.ts';
import { writeXml } from './write-xml.ts';

/** More a sitemap may not have. */
const MOST = 50_000;

/**
 * The pages that search engines may list, with the day each text was last changed where that is
 * known. Of more than a sitemap may have, those with the first addresses.
 *
 * @param addresses absolute
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(addresses: readonly string[], context: FeedContext): string {
  const changed = lastChanges(context);
  const entries = addresses.slice(0, MOST).map((address) => {
    const day = changed.get(address)?.slice(0, 10);
    return x('url', [x('loc', address), ...(day === undefined ? [] : [x('lastmod', day)])]);
  });
  return writeXml(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, entries));
}

/** When a text was last changed, by the absolute address of its page. */
function lastChanges({ meetings, posts, pages, book, absolute }: FeedContext): Map<string, string> {
  const texts = [
    ...meetings.map(({ date, changed }) => ({ path: meetingAddress(book, date), changed })),
    ...posts.map(({ slug, changed }) => ({ path: postAddress(book, slug), changed })),
    ...pages.map(({ slug, changed }) => ({ path: pageAddress(book, slug), changed })),
  ];
  return new Map(
    texts.flatMap(({ path, changed }) => (changed === null ? [] : [[absolute(path), changed]])),
  );
}
