import type { AddressBook } from '../locales/address-book.ts';
import { sectionAddress } from '../locales/address-book.ts';
import type { PublicSite } from '../build/public-site.ts';
import type { Locale } from '../locales/locale.ts';

export interface NavigationLink {
  href: string;
  text: string;
}

type Section = keyof Locale['addresses'];

/** The main menu: only the sections that have something to show. */
export function navigation(
  { meetings, members, posts }: Pick<PublicSite, 'meetings' | 'members' | 'posts'>,
  book: AddressBook,
  words: Record<Section, string>,
): NavigationLink[] {
  const present = meetings.some(({ presentations }) =>
    presentations.some(({ municipality }) => municipality !== null),
  );
  const shown: [Section, boolean][] = [
    ['meetings', true],
    ['municipalities', present],
    ['news', posts.length > 0],
    ['search', true],
    ['members', members],
  ];
  return shown
    .filter(([, show]) => show)
    .map(([section]) => ({ href: sectionAddress(book, section), text: words[section] }));
}

/**
 * The value of `aria-current` for a link: `page` on the page itself, `true` further down.
 *
 * @example currency('/traffar/', '/traffar/2024-04-23/') //=> 'true'
 */
export function currency(href: string, here: string): 'page' | 'true' | undefined {
  if (here === href) return 'page';
  return here.startsWith(href) ? 'true' : undefined;
}
