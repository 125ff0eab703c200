import { searchLanguage } from '../../locales/en/search-language.ts';
import { englishStem } from '../english-stem.ts';
import { makeLanguage } from '../make-language.ts';

export const english = makeLanguage(searchLanguage, {
  code: 'en',
  stem: englishStem,
  compounds: false,
});
