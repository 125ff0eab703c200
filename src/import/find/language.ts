import type { Locale } from '../../locales/locale.ts';
import type { Clues } from './word-list.ts';

/** The language that a page is read in. */
export interface Language {
  locale: Locale;
  words: Clues;
}
