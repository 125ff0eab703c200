import type { PublicPage } from '../../build/public-site.ts';
import { START } from '../../model/page.ts';

/**
 * The pages that have an address of their own: not the network page's text, nor the help on the
 * members' locked page.
 */
export function ownPages(pages: PublicPage[], membersSegment: string): PublicPage[] {
  return pages.filter(({ slug }) => slug !== START && slug !== membersSegment);
}

/** The page whose text is on the site's first page; undefined where the site has written none. */
export function startPage(pages: PublicPage[]): PublicPage | undefined {
  return pages.find(
    ({ slug, summary, html }) => slug === START && (summary !== null || html !== ''),
  );
}
