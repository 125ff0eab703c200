import { publicSite } from 'virtual:traff';
import type { AddressBook } from '../../locales/address-book.ts';
import { locales } from '../../locales/locales.ts';
import type { OnSite } from './structured-data.ts';

/** The language of the site being built, and its words for the public pages. */
export const language = locales[publicSite.site.locale];
/** What public pages say, in that language. */
export const words = language.pages;

/** What every address of the site is made from. */
export const book: AddressBook = { base: publicSite.base, segments: language.addresses };

/** The title of one of the sheets that a page is laid out on. */
export function sheetTitle(title: string, { number }: { number: number }): string {
  return number === 1 ? title : words.sheets.title(title, number);
}

/** What structured data needs to know of the site. */
export const onSite: OnSite = { site: publicSite.site, language, book };
