import type { AddressBook } from '../locales/address-book.ts';
import type { Content } from '../model/content.ts';
import { loadContent, type LoadedContent } from './load-content.ts';

export type Drafts = Pick<Content, 'meetings' | 'posts'>;

export interface ReadSite extends LoadedContent {
  /** Without drafts. */
  content: Content;
  /** What no part of the output may hold. */
  drafts: Drafts;
  book: AddressBook;
}

/**
 * Reads and checks a content folder, and sets its drafts apart.
 *
 * @throws {ContentError} with every problem of every file, when any of them is an error
 * @throws {BuildError} `no-content` when the folder does not exist
 */
export function readSite(dir: string): ReadSite {
  const { content: all, warnings, locale } = loadContent(dir);
  const book = { base: basePath(all.site.address), segments: locale.addresses };
  return { ...setDraftsApart(all), warnings, locale, book };
}

function setDraftsApart(all: Content): { content: Content; drafts: Drafts } {
  const only = (wanted: boolean): Drafts => ({
    meetings: all.meetings.filter(({ draft }) => draft === wanted),
    posts: all.posts.filter(({ draft }) => draft === wanted),
  });
  return { content: { ...all, ...only(false) }, drafts: only(true) };
}

/** @example basePath('https://example.se/network') //=> '/network' */
function basePath(address: string): string {
  return new URL(address).pathname.replace(/\/+$/, '');
}
