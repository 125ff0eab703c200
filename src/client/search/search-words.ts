import type { Locale } from '../../locales/locale.ts';

/** The search's own words, in the reader's language. */
export type SearchWords = Locale['search'];
