import type { Locale } from '../../locales/locale.ts';

/** The words that an old page is understood by. */
export type Clues = Locale['importClues'];

/** Whether a word is on a list, where a star stands for any beginning or end. */
export function isOn(list: readonly string[], word: string): boolean {
  const lower = word.toLowerCase();
  return list.some((each) => {
    if (each.startsWith('*')) return lower.endsWith(each.slice(1));
    return each.endsWith('*') ? lower.startsWith(each.slice(0, -1)) : lower === each;
  });
}

/** The words of a text without the signs around them, in lower case. */
export function plainWords(text: string): string[] {
  return Array.from(
    text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[-.:’'&/][\p{L}\p{N}]+)*/gu),
    ([word]) => word,
  );
}

/** Whether any word of a text is on a list. */
export function hasWordOn(list: readonly string[], text: string): boolean {
  return plainWords(text).some((word) => isOn(list, word));
}

/** The alternatives of a list for a regular expression, the longest first. */
export function anyOf(list: readonly string[]): string {
  const longestFirst = list.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(pattern).join('|')})`;
}

/** Where a phrase of a list stands in a text as words of their own; null where none does. */
export function findPhrase(
  list: readonly string[],
  text: string,
): { start: number; end: number } | null {
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(list)}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

function pattern(phrase: string): string {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  return escaped.replace(/^\\\*/, '[\\p{L}\\p{N}]*').replace(/\\\*$/, '[\\p{L}\\p{N}]*');
}
