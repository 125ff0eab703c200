import type { AddressBook } from './address-book.ts';
import type { Locale } from './locale.ts';

/**
 * What the build tells the members' scripts, in the page's `#traff-config` data block: the words
 * of one locale, and what addresses and times depend on.
 */
export interface ClientConfig extends AddressBook {
  words: Locale['members'];
  searchWords: Locale['search'];
  language: Locale['code'];
  /** BCP 47 tag for `Intl`. */
  tag: string;
  /** IANA name of the site's time zone. */
  timeZone: string;
  demo: boolean;
  /** Minutes without use after which the section locks itself; `null` for never. */
  lockAfter: number | null;
}
