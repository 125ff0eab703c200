import type { Locale } from '../locales/locale.ts';
import { ICONS } from './public-folder/icons.ts';
import { START } from './page.ts';
import type { PageNote } from './read-page.ts';
import type { PostNote } from './read-post.ts';
import type { Source } from './source.ts';

/** First segments of addresses that the site needs for itself, besides its sections. */
const RESERVED = ['m', 'pagefind', 'fonts', '404', 'index', 'rss', 'data', '_astro', 'licences'];

/** Files at the root that belong to no text. */
const OWN_FILES = ['index.html', '404.html', 'robots.txt', 'sitemap.xml', ...ICONS];

/** Whether a path is for the site's own files or for members' pages, however it goes on. */
export function isTaken(path: string, { members }: Locale['addresses']): boolean {
  const first = path.split('/')[1] ?? '';
  return [...RESERVED, ...OWN_FILES, members].includes(first);
}

/** Whether a path lies in one of the sections, or where {@link isTaken} says. */
export function isOwn(path: string, addresses: Locale['addresses']): boolean {
  const first = path.split('/')[1] ?? '';
  return isTaken(path, addresses) || Object.values(addresses).includes(first);
}

/** Reports posts and pages whose addresses are taken. */
export function checkAddresses(posts: PostNote[], pages: PageNote[], locale: Locale): void {
  const { members, ...sections } = locale.addresses;
  const reserved = [...Object.values(sections), ...RESERVED].filter((name) => name !== members);
  reportTwice(posts.flatMap(({ source, post }) => (post ? [{ source, slug: post.slug }] : [])));
  reportTwice(pages.flatMap(({ source, page }) => (page ? [{ source, slug: page.slug }] : [])));
  // What is for members lies among their pages; the texts of these two are shown to all.
  const closed = [sections.search, sections.meetings, START, members];
  for (const { source, page, isClosed } of pages) {
    if (page && (isClosed ? closed : reserved).includes(page.slug))
      source.fault('page-reserved', { at: 0, read: page.slug }, {});
  }
}

function reportTwice(notes: { source: Source; slug: string }[]): void {
  const seen = new Map<string, string>();
  for (const { source, slug } of notes) {
    const other = seen.get(slug);
    if (other === undefined) seen.set(slug, source.file);
    else source.fault('address-twice', { at: 0, read: source.file }, { other, address: slug });
  }
}
