import { absoluteAddress } from '../../locales/absolute-address.ts';
import type { AddressBook } from '../../locales/address-book.ts';
import { locales } from '../../locales/locales.ts';
import { fileAddress } from '../../locales/file-addresses.ts';
import type { Locale } from '../../locales/locale.ts';
import type { PublicSite } from '../public-site.ts';

/** What every feed, calendar and data file is made from. */
export interface FeedContext extends PublicSite {
  locale: Locale;
  book: AddressBook;
  /** @param pathname with the base, as the address book gives it */
  absolute: (pathname: string) => string;
  /** Absolute address of one of the files. */
  file: (name: keyof Locale['files']) => string;
}

/** The site with the words of its language, and with what makes its addresses absolute. */
export function feedContext(publicSite: PublicSite): FeedContext {
  const { site, base } = publicSite;
  const language = locales[site.locale];
  const absolute = (pathname: string): string => absoluteAddress(site.address, pathname);
  return {
    ...publicSite,
    locale: language,
    book: { base, segments: language.addresses },
    absolute,
    file: (name) => absolute(fileAddress(base, language.files, name)),
  };
}
