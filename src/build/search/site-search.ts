import type { Locale } from '../../locales/locale.ts';
import type { Content } from '../../model/content.ts';
import { openContent } from '../../model/people/open-content.ts';
import type { RecordContext } from '../../search/records/record-context.ts';
import { START } from '../../model/page.ts';
import { memberRecords, publicRecords } from '../../search/records/records.ts';
import {
  homeAddress,
  meetingAddress,
  memberNoteAddress,
  memberPageAddress,
  pageAddress,
  postAddress,
  type AddressBook,
} from '../../locales/address-book.ts';
import type { Keeping } from '../cache/kept-files.ts';
import { indexInThread } from './index-in-thread.ts';
import type { SearchIndex } from './index-records.ts';

/** Folder of the public index and of Pagefind's program in the output. */
export const PAGEFIND = 'pagefind';

/**
 * The index of what is open to all. Drafts must already be left out.
 *
 * @param keeping where it is kept for later builds; null where it is not
 */
export function buildPublicSearch(
  content: Content,
  locale: Locale,
  book: AddressBook,
  keeping: Keeping | null = null,
): Promise<SearchIndex> {
  const meetings = openContent(content).meetings.map(({ overview }) => overview);
  const meeting = (date: string, id?: string): string =>
    meetingAddress(book, date) + (id === undefined ? '' : `#${id}`);
  const records = publicRecords({ ...content, meetings }, context(locale, book, meeting));
  const options = { language: locale.code, synonyms: content.synonyms };
  return indexInThread({ records, options, keeping });
}

/** The members' index, to be sealed, and never kept. Drafts must already be left out. */
export function buildMemberSearch(
  content: Content,
  locale: Locale,
  book: AddressBook,
): Promise<SearchIndex> {
  const meeting = (date: string, id?: string): string => memberNoteAddress(book, date, id);
  const records = memberRecords(content, context(locale, book, meeting));
  const options = { language: locale.code, synonyms: content.synonyms };
  return indexInThread({ records, options, keeping: null });
}

function context(
  locale: Locale,
  book: AddressBook,
  meeting: RecordContext['addresses']['meeting'],
): RecordContext {
  return {
    locale,
    addresses: {
      meeting,
      post: (slug) => postAddress(book, slug),
      memberPage: (slug) => memberPageAddress(book, slug),
      page: (slug) => (slug === START ? homeAddress(book) : pageAddress(book, slug)),
    },
  };
}
