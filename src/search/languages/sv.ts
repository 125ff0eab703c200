import { searchLanguage } from '../../locales/sv/search-language.ts';
import { makeLanguage } from '../make-language.ts';
import { swedishStem } from '../swedish-stem.ts';

export const swedish = makeLanguage(searchLanguage, {
  code: 'sv',
  stem: swedishStem,
  compounds: true,
});
