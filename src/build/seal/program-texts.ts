import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchLanguage as englishSearch } from '../../locales/en/search-language.ts';
import type { Locale } from '../../locales/locale.ts';
import { searchLanguage as swedishSearch } from '../../locales/sv/search-language.ts';
import { ROOT } from '../project-root.ts';
import { pagePolicy, policyHeaders } from '../security-policy.ts';

const STYLES = 'src/styles';
const SOURCES = [
  'public/licences/fonts.txt',
  'public/favicon.svg',
  'src/components/site/PageHead.astro',
];
/** As pages begin; what follows differs between them. */
const HEAD =
  '<head> <meta charset="utf-8"> <meta name="viewport" content="width=device-width, initial-scale=1">';
/** Scripts write numbers in letters, and have all of them in a row. Å is sought as one more A. */
const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZA').join(' ');

/**
 * What Träff publishes with every site, whoever's notes it holds: how pages begin, what hosts are
 * to send with them, style sheets, the licence of the fonts. A note on how to build web sites says
 * the same, and betrays nothing. Taken from the program's own files, never from what is published,
 * since that is what the gate examines.
 */
export function programTexts({ tag, code }: Pick<Locale, 'tag' | 'code'>): string[] {
  const styles = readdirSync(join(ROOT, STYLES)).map((name) => join(STYLES, name));
  return [
    ...[tag, code].map((lang) => `<!doctype html> <html lang="${lang}"> ${HEAD}`),
    pagePolicy.content,
    pagePolicy.referrer,
    ...Object.entries(policyHeaders).map(([name, value]) => `${name}: ${value}`),
    ...[...SOURCES, ...styles].map((path) => readFileSync(join(ROOT, path), 'utf8')),
    // Letter by letter what the search's scripts have of it.
    ...[swedishSearch, englishSearch].map((language) => JSON.stringify(language)),
    ALPHABET,
  ];
}
