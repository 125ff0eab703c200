import { format } from 'date-fns/format';
import type { Locale } from '../../locales/locale.ts';
import { nearest } from '../../model/nearest.ts';
import { anyOf } from './word-list.ts';

/** The months and weekdays of a locale as people write them. */
export interface DateWords {
  /** Full names, January first. */
  months: string[];
  /** A regular expression for a word that can be a month. */
  month: string;
  weekday: string;
  /** Alternatives for what may stand before the day, such as "den". */
  fillers: string;
  /** A regular expression for what may stand after its figures, such as ":e". */
  ordinal: string;
  /** Alternatives for what stands between the first and the last of several days. */
  through: string;
  /** Alternatives for what may stand between a day and its month. */
  of: string;
}

const known = new Map<string, DateWords>();

/** Made once for each locale. */
export function dateWords(locale: Locale): DateWords {
  const made = known.get(locale.code) ?? makeWords(locale);
  known.set(locale.code, made);
  return made;
}

function makeWords({ keys: { dates }, importClues }: Locale): DateWords {
  const named = (date: Date, pattern: string): string =>
    format(date, pattern, { locale: dates.words }).toLowerCase();
  // Noon, so that the day is the same in every zone.
  const months = Array.from({ length: 12 }, (_, month) =>
    named(new Date(`2024-${String(month + 1).padStart(2, '0')}-15T12:00:00Z`), 'MMMM'),
  );
  const days = Array.from(
    { length: 7 },
    (_, day) => new Date(`2024-01-0${String(day + 1)}T12:00:00Z`),
  );
  const weekdays = days.flatMap((day) => {
    const full = named(day, 'EEEE');
    return [
      `${full}en`,
      full,
      named(day, 'EEE').replace('.', ''),
      full.slice(0, 4),
      full.slice(0, 3),
    ];
  });
  const short = months.flatMap((month) => [month, month.slice(0, 4), month.slice(0, 3)]);
  return {
    months,
    month: `(?:${[...new Set(short)].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
    weekday: `(?:${[...new Set(weekdays)].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
    fillers: dates.fillers.join('|'),
    ordinal: '(?::?(?:[ae]|st|nd|rd|th))?',
    through: anyOf(importClues.through),
    of: anyOf(importClues.of),
  };
}

/** The number of a month, 1 to 12, from its name, its start or a near misspelling; null for none. */
export function monthNumber(word: string, { months }: DateWords): number | null {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const start = months.findIndex((month) => lower.length > 2 && month.startsWith(lower));
  if (start !== -1) return start + 1;
  const near = lower.length < 5 ? '' : nearest(lower, months);
  return near === '' ? null : months.indexOf(near) + 1;
}
