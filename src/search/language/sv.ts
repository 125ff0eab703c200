import { searchLanguage } from '../../locales/sv/search-language.ts';
import type { LanguageParts } from './make-language.ts';
import { swedishStem } from './swedish-stem.ts';

/** Swedish: stems, and compounds taken apart. */
export const swedish: LanguageParts = {
  code: 'sv',
  words: searchLanguage,
  stem: swedishStem,
  compounds: true,
};
