import type { SearchLanguage } from './language.ts';
import { makeLanguage } from './make-language.ts';
import { english } from './en.ts';
import { swedish } from './sv.ts';

const languages = { sv: makeLanguage(swedish), en: makeLanguage(english) };

/** Where all languages are at hand; a browser fetches the one it needs. */
export function searchLanguage(code: SearchLanguage['code']): SearchLanguage {
  return languages[code];
}
