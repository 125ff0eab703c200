import type { PublicPage } from '../../build/public-site.ts';

/**
 * The pages that have an address of their own: not the network page's text, nor the help on the
 * members' locked page.
 */
export function ownPages(pages: PublicPage[], membersSegment: string): PublicPage[] {
  return pages.filter(({ slug }) => slug !== 'start' && slug !== membersSegment);
}
