import { isSlug } from '../../model/fold.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import {
  memberNoteAddress,
  memberSearchAddress,
  sectionAddress,
  type AddressBook,
} from '../../locales/address-book.ts';

/** Which of the members' pages an address asks for. */
export type Place =
  | { kind: 'start' }
  | { kind: 'search' }
  | { kind: 'note'; date: CalendarDate }
  | { kind: 'page'; slug: string }
  | { kind: 'unknown' };

/** @example placeOf('/medlemmar/traffar/2024-04-23/', book) //=> { kind: 'note', date: '2024-04-23' } */
export function placeOf(pathname: string, book: AddressBook): Place {
  const root = sectionAddress(book, 'members');
  const path = pathname.replace(/(?:index\.html)?$/, '').replace(/\/?$/, '/');
  if (path === root) return { kind: 'start' };
  if (path === memberSearchAddress(book)) return { kind: 'search' };
  const date = /\/(\d{4}-\d{2}-\d{2})\/$/.exec(path)?.[1];
  if (date !== undefined && path === memberNoteAddress(book, date)) return { kind: 'note', date };
  const slug = path.startsWith(root) ? path.slice(root.length, -1) : '';
  const isPage = isSlug(slug) && slug !== book.segments.meetings;
  return isPage ? { kind: 'page', slug } : { kind: 'unknown' };
}
