import { countyNames, landscapes } from '../../locales/county-names.ts';
import { en } from '../../locales/en.ts';
import { searchLanguage as englishSearch } from '../../locales/en/search-language.ts';
import { sv } from '../../locales/sv.ts';
import { searchLanguage as swedishSearch } from '../../locales/sv/search-language.ts';
import { indexData } from '../search/index-data.ts';
import { ownFiles } from '../search/own-files.ts';
import { TermIndex } from '../search/term-index.ts';

/** Words that scripts and indexes have of themselves, in every language and whatever the site says. */
export function programWords(): string[] {
  const said = [countyNames, landscapes, sv, en, swedishSearch, englishSearch].flatMap(textsIn);
  const words = [...said, indexEntry()].join(' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  return [...new Set(words)];
}

/** All texts in a value, and the names they have in it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...textsIn(part)]);
}

/** What an index says of itself: made by what writes it, so that it has all the names there are. */
function indexEntry(): string {
  const facts = { language: '', synonyms: [], lexicon: { entries: [] } };
  const made = { version: '', include_characters: [] };
  const files = indexData(new TermIndex([]), ownFiles([], facts), made);
  return Buffer.from(files.get('pagefind-entry.json') ?? []).toString();
}
