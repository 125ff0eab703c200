import type { Population } from '../model/population.ts';
import type { Locale } from './locale.ts';

const qualifiers: Record<Locale['code'], Record<'about' | 'almost' | 'over', string>> = {
  sv: { about: 'ca', almost: 'nästan', over: 'drygt' },
  en: { about: 'about', almost: 'almost', over: 'just over' },
};

/** Digits in groups of three; in Swedish with a non-breaking space. */
function formatNumber(value: number, language: Locale['code']): string {
  const separator = language === 'sv' ? '\u00A0' : ',';
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}

/**
 * @example formatPopulation({ kind: 'about', min: 18000, max: 18000 }, 'sv') //=> 'ca 18 000'
 * @example formatPopulation({ kind: 'range', min: 37000, max: 150000 }, 'sv') //=> '37 000–150 000'
 */
export function formatPopulation({ kind, min, max }: Population, language: Locale['code']): string {
  const least = formatNumber(min, language);
  if (kind === 'exact') return least;
  if (kind === 'range') return `${least}–${formatNumber(max, language)}`;
  return `${qualifiers[language][kind]}\u00A0${least}`;
}

const tags: Record<Locale['code'], string> = { sv: 'sv-SE', en: 'en-GB' };
/** Made when first asked for: one takes a browser milliseconds, and most pages list nothing. */
const lists: Partial<Record<Locale['code'], Intl.ListFormat>> = {};

/** @example formatList(['Lund', 'Klippan'], 'sv') //=> 'Lund och Klippan' */
export function formatList(items: string[], language: Locale['code']): string {
  const list = (lists[language] ??= new Intl.ListFormat(tags[language]));
  return list.format(items);
}
