import { openingOf } from './dated-heading.ts';
import { findPosts, type PostStart } from './find-posts.ts';
import type { Language } from '../find/language.ts';
import { isGroupHeading, SHORT, yearIn, type Look } from './look.ts';
import { hasWordOn } from '../find/word-list.ts';

/** What is true of a page as a whole. */
export interface PageShape {
  /** Sections of meetings, as far as their headings tell. */
  openings: number;
  /** Index of the last of their headings; -1 where there is none. */
  lastOpening: number;
  /** The page is about meetings, so that its dated titles are theirs. */
  ofMeetings: boolean;
  /** Posts by the index of their first block. */
  posts: Map<number, PostStart>;
  /** In the page's title. */
  year: number | null;
}

/** Looks over a page before it is parted. */
export function pageShape(looks: Look[], titles: string[], language: Language): PageShape {
  const opens = looks.map((look, at) => openingOf(look, looks[at + 1], language) !== null);
  const clear = looks.some(
    (look, at) => opens[at] && (look.meeting || look.level < SHORT) && look.rest > 0,
  );
  const groups = looks.filter((look) => isGroupHeading(look, language));
  const ofMeetings = [...titles, ...groups.map(({ block }) => block.text)].some((text) =>
    hasWordOn(language.words.meetings, text),
  );
  const bare = looks.some((look, at) => opens[at] && isBareDate(look));
  const posts = findPosts(looks, clear || (bare && ofMeetings), language);
  return {
    openings: opens.filter(Boolean).length,
    lastOpening: opens.lastIndexOf(true),
    ofMeetings,
    posts: new Map(posts.map((post) => [post.from, post])),
    year: titles.map(yearIn).find((year) => year !== null) ?? null,
  };
}

/** A line that is a date and little else. */
export function isBareDate(look: Look | undefined): boolean {
  return look?.dates.length === 1 && look.rest <= 3 && look.before <= 2;
}
