import type { Content } from './content.ts';
import type { Meeting } from './meeting.ts';
import type { Post } from './post.ts';
import type { PublicFile } from './public-folder/public-files.ts';
import type { Notes } from './read-notes.ts';
import type { Site } from './site.ts';

/**
 * Puts together what was read, sorted, with what meetings leave to the site: their time and place.
 *
 * @param brought files that the site has brought
 */
export function composeContent(site: Site, notes: Notes, brought: PublicFile[]): Content {
  const meetings = notes.meetings.flatMap(({ meeting }) => meeting ?? []);
  for (const { overview } of meetings) {
    overview.time ??= defaultTime(site, overview);
    overview.place ??= site.place;
  }
  return {
    site,
    meetings: meetings.sort((a, b) => (a.overview.date < b.overview.date ? -1 : 1)),
    posts: notes.posts.flatMap(({ post }) => post ?? []).sort(newestFirst),
    pages: notes.pages.flatMap(({ page, isClosed }) => (isClosed ? [] : (page ?? []))),
    memberPages: notes.pages.flatMap(({ page, isClosed }) => (isClosed ? (page ?? []) : [])),
    people: notes.people,
    synonyms: notes.synonyms,
    files: brought.map(({ path, name, size }) => ({ path, name, size })),
  };
}

function defaultTime(site: Site, { date }: Meeting['overview']): Site['defaultTime'] {
  return date >= (site.defaultTimeFrom ?? '') ? site.defaultTime : null;
}

/** Undated posts come last; posts of one day by their addresses. */
function newestFirst(a: Post, b: Post): number {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  if (left !== right) return right < left ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}
