import { searchLanguage } from '../../locales/en/search-language.ts';
import { englishStem } from './english-stem.ts';
import type { LanguageParts } from './make-language.ts';

/** English: stems by Porter's algorithm, and compounds left whole. */
export const english: LanguageParts = {
  code: 'en',
  words: searchLanguage,
  stem: englishStem,
  compounds: false,
};
