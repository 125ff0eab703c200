import { findDates } from '../find/find-dates.ts';
import type { Language } from '../find/language.ts';
import { hasWordOn, plainWords } from '../find/word-list.ts';

/** Whether a short text names a meeting's day, so that it belongs to a page's own text. */
export function isDatedLine(text: string, { locale, words }: Language): boolean {
  const all = plainWords(text);
  if (all.length === 0 || all.length > 14) return false;
  if (words.pageLines.some((start) => text.trim().toLowerCase().startsWith(start))) return false;
  const dates = findDates(text, locale);
  return dates.some(({ compact }) => !compact) && hasWordOn(words.meeting, text);
}
