import { sectionAddress, type AddressBook } from '../../locales/address-book.ts';
import type { PublicSite } from '../../build/public-site.ts';
import type { Locale } from '../../locales/locale.ts';
import { allTopics } from '../../model/all-topics.ts';
import { slugify } from '../../model/fold.ts';
import { namesIn } from '../../model/people/speakers.ts';

/** An entry of a menu. */
export interface NavigationLink {
  href: string;
  text: string;
  /** Addresses of sections that are entered from this one. */
  within?: string[] | undefined;
}

type Section = keyof Locale['addresses'];

type Described = Pick<PublicSite, 'meetings' | 'members' | 'posts'>;

/** The sections that have something to show, in the order of a menu. */
export function sectionsOf({ meetings, members, posts }: Described): Section[] {
  const presentations = meetings.flatMap((meeting) => meeting.presentations);
  const places = presentations.some(({ municipality }) => municipality !== null);
  const has = (texts: string[]): boolean => texts.some((text) => slugify(text) !== '');
  const shown: [Section, boolean][] = [
    ['meetings', meetings.length > 0],
    ['municipalities', places],
    ['counties', places],
    ['organisations', has(presentations.flatMap(({ organisation }) => organisation ?? []))],
    ['topics', has(allTopics(presentations))],
    ['people', has(presentations.flatMap(({ speaker }) => namesIn(speaker)))],
    ['news', posts.length > 0],
    ['search', true],
    ['members', members],
  ];
  return shown.flatMap(([section, show]) => (show ? [section] : []));
}

/** The main menu is short: what stands here is entered from the section it is given. */
const ENTERED_FROM: Partial<Record<Section, Section>> = {
  counties: 'municipalities',
  organisations: 'municipalities',
};

/** @param sections as {@link sectionsOf} gives them */
export function mainMenu(
  sections: Section[],
  book: AddressBook,
  words: Record<Section, string>,
): NavigationLink[] {
  const parentOf = (section: Section): Section | null => {
    const parent = ENTERED_FROM[section];
    return parent !== undefined && sections.includes(parent) ? parent : null;
  };
  return sections
    .filter((section) => section !== 'people' && parentOf(section) === null)
    .map((section) => ({
      href: sectionAddress(book, section),
      text: words[section],
      within: sections
        .filter((other) => parentOf(other) === section)
        .map((other) => sectionAddress(book, other)),
    }));
}

/** Every section. */
export function allSections(
  sections: Section[],
  book: AddressBook,
  words: Record<Section, string>,
): NavigationLink[] {
  return sections.map((section) => ({
    href: sectionAddress(book, section),
    text: words[section],
  }));
}

/**
 * The value of `aria-current` for a link: `page` on the page itself, `true` further down.
 *
 * @example currency({ href: '/traffar/' }, '/traffar/2024-04-23/') //=> 'true'
 */
export function currency(
  { href, within = [] }: Pick<NavigationLink, 'href' | 'within'>,
  here: string,
): 'page' | 'true' | undefined {
  if (here === href) return 'page';
  return [href, ...within].some((section) => here.startsWith(section)) ? 'true' : undefined;
}
