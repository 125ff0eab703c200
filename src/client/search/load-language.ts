import type { SearchLanguage } from '../../search/language.ts';

/** Fetches a language's words and rules: a page needs those of one only. */
export async function loadLanguage(code: SearchLanguage['code']): Promise<SearchLanguage> {
  if (code === 'sv') return (await import('../../search/languages/sv.ts')).swedish;
  return (await import('../../search/languages/en.ts')).english;
}
