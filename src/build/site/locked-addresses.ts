import {
  memberNoteAddress,
  memberPageAddress,
  memberSearchAddress,
} from '../../locales/address-book.ts';
import type { Prepared } from './prepare.ts';

/** Addresses that answer with the locked page of the members' section; none where there is no section. */
export function lockedAddresses({
  content,
  book,
  members,
}: Pick<Prepared, 'content' | 'book' | 'members'>): string[] {
  if (members === null) return [];
  const notes = content.meetings.map(({ overview }) => memberNoteAddress(book, overview.date));
  const pages = content.memberPages.map(({ slug }) => memberPageAddress(book, slug));
  return [memberSearchAddress(book), ...notes, ...pages];
}
