import type { PublicHeading, PublicPage } from '../../build/public-site.ts';

/** With fewer sections, or a shorter text, a list of them is more in the way than it helps. */
const FEWEST = 4;
const SHORTEST = 1000;

/** The sections to list beside a page's text: of those long enough, else none. */
export function pageContents({ headings, html }: PublicPage): PublicHeading[] {
  const length = html.replace(/<[^>]*>/g, '').length;
  const listed = headings.filter(({ text }) => text !== '');
  return listed.length >= FEWEST && length >= SHORTEST ? listed : [];
}
