import type { AddressBook } from '../../locales/address-book.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Content } from '../../model/content.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { applyPeople } from '../../model/people/apply-people.ts';
import { isDraft } from '../../model/publication.ts';
import { guidePage } from './guide.ts';
import { loadContent, type LoadedContent } from './load-content.ts';
import type { Tell } from '../progress/shared-count.ts';
import { dateIn } from '../../schedule/date-in.ts';
import { statementPage } from './statement.ts';

export type Drafts = Pick<Content, 'meetings' | 'posts'>;

/** The content of a site as it is at a time. */
export interface DatedSite {
  /** Drafts among the rest, with people named as they are to be. */
  all: Content;
  locale: Locale;
  /** Without drafts. */
  content: Content;
  /** What no part of the output may hold. */
  drafts: Drafts;
  book: AddressBook;
}

export type ReadSite = DatedSite & LoadedContent;

/**
 * Reads and checks a content folder, and sets apart what is a draft at a time: also what is put off
 * until later.
 *
 * @param tell is told how many of the texts are read
 * @throws {ContentError} with every problem of every file, when any of them is an error
 * @throws {BuildError} `no-content` when the folder does not exist
 */
export function readSite(dir: string, now: Date, tell?: Tell): ReadSite {
  const { content, warnings, locale } = loadContent(dir, now, tell);
  return { ...dateSite(content, locale, now), warnings };
}

/** What of a whole content folder is seen at a time, with people named as they are to be. */
export function dateSite(content: Content, locale: Locale, now: Date): DatedSite {
  const all = withStatement(withGuide(applyPeople(content, locale), locale), locale);
  const book = { base: basePath(all.site.address), segments: locale.addresses };
  return { all, ...setDraftsApart(all, dateIn(all.site.timeZone, now)), locale, book };
}

/** A page of the site's own with that address goes before it. */
function withGuide(content: Content, locale: Locale): Content {
  const guide = guidePage(locale);
  if (guide === null || content.memberPages.some(({ slug }) => slug === guide.slug)) return content;
  return { ...content, memberPages: [...content.memberPages, guide] };
}

/** A page of the site's own at its address goes before it. */
function withStatement(content: Content, locale: Locale): Content {
  const { site, pages } = content;
  if (pages.some(({ slug }) => slug === locale.accessibility.slug)) return content;
  const statement = statementPage(site, locale);
  return statement === null ? content : { ...content, pages: [...pages, statement] };
}

function setDraftsApart(all: Content, today: CalendarDate): { content: Content; drafts: Drafts } {
  const only = (wanted: boolean): Drafts => ({
    meetings: all.meetings.filter((each) => isDraft(each, today) === wanted),
    posts: all.posts.filter((each) => isDraft(each, today) === wanted),
  });
  return { content: { ...all, ...only(false) }, drafts: only(true) };
}

/**
 * The path that a site lives under.
 *
 * @throws {TypeError} when the address is none
 * @example basePath('https://example.se/network') //=> '/network'
 */
export function basePath(address: string): string {
  return new URL(address).pathname.replace(/\/+$/, '');
}
