import type { Locale } from '../../locales/locale.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { weekdayOf } from '../weekday.ts';
import { dateWordsOf, type DateWords } from './date-words.ts';

/** A date as prose writes it, such as "tisdag 28 maj" or "den 3/9". */
export interface WrittenDate {
  /** Offset of its day, or of what stands first where that is the month. */
  at: number;
  end: number;
  /** From there to the year, where there is one. */
  read: string;
  day: number;
  /** 1 to 12. */
  month: number;
  /** Written, or taken over from the next date of a list. */
  year: number | null;
  /** Whether a reader can tell the year. */
  hasYear: boolean;
  /** In full. */
  weekday: string | null;
  /** Offset of the weekday, else as `at`. */
  from: number;
}

/** Finds the dates of a text whose month has a name, or whose day follows a weekday or "den". */
export function datesIn(prose: string, locale: Locale): WrittenDate[] {
  const words = dateWordsOf(locale);
  const dates = Array.from(prose.matchAll(words.pattern), (match) => toDate(match, words));
  const found = dates.filter((date) => date !== null);
  for (let index = found.length - 2; index >= 0; index -= 1)
    inheritYear(prose, found[index], found[index + 1], words.joins);
  return found;
}

function toDate(match: RegExpExecArray, { months, weekdays }: DateWords): WrittenDate | null {
  const { groups = {} } = match;
  const [at, end] = match.indices?.groups?.date ?? [0, 0];
  const { weekday = '', filler = '', first = '', low, high } = groups;
  if (low !== undefined && weekday === '' && filler === '') return null;
  // "They march 3 km" is no date.
  if (/^\p{Ll}/u.test(first)) return null;
  const name = (groups.month ?? first).toLowerCase();
  const month = high === undefined ? (months.get(name) ?? 0) : Number(high);
  const day = Number(groups.day ?? groups.after ?? low);
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const year = groups.year === undefined ? null : Number(groups.year);
  return {
    at,
    end,
    read: groups.date ?? '',
    day,
    month,
    year,
    hasYear: year !== null || groups.same !== undefined,
    weekday: weekdays.get(weekday.toLowerCase()) ?? null,
    from: weekday === '' ? at : match.index,
  };
}

/** In "23 april och 28 maj 2024" both dates have the year. */
function inheritYear(
  prose: string,
  date: WrittenDate | undefined,
  next: WrittenDate | undefined,
  joins: RegExp,
): void {
  if (!date || !next || date.hasYear || !next.hasYear) return;
  if (!joins.test(prose.slice(date.end, next.at))) return;
  date.year = next.year;
  date.hasYear = true;
}

/**
 * The date that is likeliest meant: where no year is written, in the year nearest to a day in which
 * the weekday is right. Null when there is no such date.
 */
export function likelyDate(
  { day, month, year, weekday }: WrittenDate,
  near: CalendarDate,
  locale: Locale,
): CalendarDate | null {
  if (year !== null) return calendarDate(year, month, day);
  const reach = weekday === null ? 1 : 5;
  let likeliest: CalendarDate | null = null;
  let least = Infinity;
  for (let offset = -reach; offset <= reach; offset += 1) {
    const date = calendarDate(Number(near.slice(0, 4)) + offset, month, day);
    if (date === null) continue;
    const isWrong = weekday !== null && weekdayOf(date, locale.keys.dates.words) !== weekday;
    // A wrong weekday weighs more than all the years that are looked at.
    const weight = Math.abs(Date.parse(date) - Date.parse(near)) + (isWrong ? LONG : 0);
    if (weight < least) [likeliest, least] = [date, weight];
  }
  return likeliest;
}

/** Milliseconds: a hundred years. */
const LONG = 100 * 366 * 86_400_000;

/** Null where there is no such day. */
function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
