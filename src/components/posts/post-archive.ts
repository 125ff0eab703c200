import type { PublicPost } from '../../build/public-site.ts';
import type { Locale } from '../../locales/locale.ts';
import { POSTS_PER_SHEET } from '../../model/sheet-sizes.ts';
import { sheetPath, sheetsOf, type Sheet } from '../site/paging.ts';

export type Kind = PublicPost['kind'];

/** One page of the archive. */
export interface ArchivePage {
  /** Null where posts of every kind are listed. */
  kind: Kind | null;
  sheet: Sheet<PublicPost>;
  /** Path below the section; undefined for the section's own page, as Astro has it. */
  path: string | undefined;
}

const KINDS: Kind[] = ['film', 'column', 'notice'];

/**
 * Every page of the archive. The kinds have pages of their own once all do not fit on one.
 *
 * @param posts newest first
 */
export function archivePages(
  posts: PublicPost[],
  segments: Locale['subAddresses'],
  size = POSTS_PER_SHEET,
): ArchivePage[] {
  return [null, ...kindsApart(posts, size)].flatMap((kind) => {
    const listed = kind === null ? posts : posts.filter((post) => post.kind === kind);
    return sheetsOf(listed, size).map((sheet) => {
      const path = kindPath(kind, segments) + sheetPath(sheet.number, segments.page);
      return { kind, sheet, path: path === '' ? undefined : path.slice(0, -1) };
    });
  });
}

/** The kinds that have pages of their own; none where one page holds all, or all are of one kind. */
export function kindsApart(posts: PublicPost[], size = POSTS_PER_SHEET): Kind[] {
  if (posts.length <= size) return [];
  const present = KINDS.filter((kind) => posts.some((post) => post.kind === kind));
  return present.length > 1 ? present : [];
}

/**
 * What follows on the section's address for a kind of posts.
 *
 * @example kindPath('film', sv.subAddresses) //=> 'typ/filmer/'
 * @example kindPath(null, sv.subAddresses) //=> ''
 */
export function kindPath(kind: Kind | null, segments: Locale['subAddresses']): string {
  return kind === null ? '' : `${segments.kind}/${segments.kinds[kind]}/`;
}

/** A post between the one that is older and the one that is newer. */
export interface PostBetween {
  post: PublicPost;
  older: PublicPost | null;
  newer: PublicPost | null;
}

/**
 * Each post with its neighbours in time.
 *
 * @param posts newest first
 */
export function betweenOthers(posts: PublicPost[]): PostBetween[] {
  return posts.map((post, index) => ({
    post,
    older: posts[index + 1] ?? null,
    newer: posts[index - 1] ?? null,
  }));
}
