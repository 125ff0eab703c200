import { countyNames, landscapes } from '../../locales/county-names.ts';
import { en } from '../../locales/en.ts';
import { searchLanguage as englishSearch } from '../../locales/en/search-language.ts';
import { sv } from '../../locales/sv.ts';
import { searchLanguage as swedishSearch } from '../../locales/sv/search-language.ts';
import { indexData } from '../search/index-data.ts';
import { ownFiles } from '../search/own-files.ts';
import { TermIndex } from '../search/term-index.ts';
import { stringsIn } from './strings-in.ts';

/** Words that scripts and indexes have of themselves, in every language and whatever the site says. */
export function programWords(): string[] {
  const all = [countyNames, landscapes, sv, en, swedishSearch, englishSearch];
  const said = stringsIn(all, namesIn);
  const words = [...said, indexEntry()].join(' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  return [...new Set(words)];
}

/** The names that the parts of a value have: scripts hold those too. */
function namesIn(value: unknown): string[] {
  return value !== null && typeof value === 'object' ? Object.keys(value) : [];
}

/** What an index says of itself: made by what writes it, so that it has all the names there are. */
function indexEntry(): string {
  const facts = { language: '', synonyms: [], lexicon: { entries: [] } };
  const made = { version: '', include_characters: [] };
  const files = indexData(new TermIndex([]), ownFiles([], facts), made);
  return Buffer.from(files.get('pagefind-entry.json') ?? []).toString();
}
