import {
  homeAddress,
  meetingAddress,
  memberNoteAddress,
  memberSearchAddress,
  sectionAddress,
  type AddressBook,
} from '../../locales/address-book.ts';

/** Whose eyes the preview is looked through. */
export type Eyes = 'visitor' | 'member';

/**
 * The page that shows to other eyes what a page shows; null where it is the same page for both.
 *
 * @example counterpart('/traffar/2024-04-23/', 'member', book) //=> '/medlemmar/traffar/2024-04-23/'
 */
export function counterpart(path: string, eyes: Eyes, book: AddressBook): string | null {
  const pairs: [string, string][] = [
    [homeAddress(book), sectionAddress(book, 'members')],
    [sectionAddress(book, 'meetings'), sectionAddress(book, 'members')],
    [sectionAddress(book, 'search'), memberSearchAddress(book)],
  ];
  const date = /\/(\d{4}-\d\d-\d\d)\/$/.exec(path)?.[1];
  if (date !== undefined) pairs.push([meetingAddress(book, date), memberNoteAddress(book, date)]);
  // A visitor who goes to the members' pages finds them locked, and is to see that.
  if (eyes === 'visitor' && path === sectionAddress(book, 'members')) return null;
  const [from, to] = eyes === 'member' ? [0, 1] : [1, 0];
  return pairs.find((pair) => pair[from] === path)?.[to] ?? null;
}

/** Whether a page belongs to the members' section. */
export function isForMembers(path: string, book: AddressBook): boolean {
  return path.startsWith(sectionAddress(book, 'members'));
}
