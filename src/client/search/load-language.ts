import type { SearchLanguage } from '../../search/language/language.ts';
import { makeLanguage, type LanguageParts } from '../../search/language/make-language.ts';

const made = new Map<SearchLanguage['code'], Promise<SearchLanguage>>();

/** Fetches a language's words and rules: a page needs those of one only. */
export function loadLanguage(code: SearchLanguage['code']): Promise<SearchLanguage> {
  const language = made.get(code) ?? fetchParts(code).then(makeLanguage);
  made.set(code, language);
  // What could not be fetched is to be tried again.
  language.catch(() => made.delete(code));
  return language;
}

async function fetchParts(code: SearchLanguage['code']): Promise<LanguageParts> {
  if (code === 'sv') return (await import('../../search/language/sv.ts')).swedish;
  return (await import('../../search/language/en.ts')).english;
}
