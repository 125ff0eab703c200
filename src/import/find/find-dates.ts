import type { Locale } from '../../locales/locale.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { splitWeekday, weekdayOf } from '../../model/weekday.ts';
import { readDate } from '../../model/read-date.ts';
import { readValue } from '../../model/new-notes/read-value.ts';
import { dateWords, monthNumber, type DateWords } from './date-patterns.ts';

/** A date in a text, as offsets and figures. */
export interface FoundDate {
  start: number;
  end: number;
  year: number | null;
  month: number;
  day: number;
  /** Full name in the locale; null where none is written. */
  weekday: string | null;
  /** The first of several days that are written together. */
  range: boolean;
  /** Figures without any sign between them, which may be something else. */
  compact: boolean;
  /** The month as written, where it is no month's name. */
  misspelt: string | null;
}

type Groups = Partial<
  Record<'weekday' | 'day' | 'last' | 'month' | 'name' | 'year' | 'short', string>
>;

const known = new Map<string, RegExp[]>();

/**
 * The dates in a text, in order; those that no calendar has are left out. An old page is read
 * generously, with months misspelt, years in two figures and days in six: an editor looks at what is
 * doubtful. The review of a note (`model/review`) reads by narrower patterns of its own, since what
 * it takes for a date it may complain of.
 */
export function findDates(text: string, locale: Locale): FoundDate[] {
  const words = dateWords(locale);
  const found: FoundDate[] = [];
  for (const pattern of patterns(locale, words)) {
    for (const match of text.matchAll(pattern)) {
      const date = toDate(match, locale, words);
      if (date === null || found.some((other) => date.start < other.end && other.start < date.end))
        continue;
      found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day in the calendar, or null where the year is missing or there is no such day. */
export function calendarDate(
  { year, month, day }: Pick<FoundDate, 'year' | 'month' | 'day'>,
  locale: Locale,
): CalendarDate | null {
  if (year === null) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return readValue('', `${String(year)}-${two(month)}-${two(day)}`, locale, readDate).value;
}

/** Whether the weekday written beside a date is that of a year; true where none is written. */
export function fitsWeekday(date: FoundDate, year: number, locale: Locale): boolean {
  const day = calendarDate({ ...date, year }, locale);
  return (
    day !== null &&
    (date.weekday === null || weekdayOf(day, locale.keys.dates.words) === date.weekday)
  );
}

function patterns(locale: Locale, words: DateWords): RegExp[] {
  const made = known.get(locale.code) ?? makePatterns(words);
  known.set(locale.code, made);
  return made;
}

function makePatterns({ month, weekday, fillers, ordinal, through, of }: DateWords): RegExp[] {
  const before = `(?<![\\p{L}\\p{N}])(?:(?<weekday>${weekday})\\.?,?\\s*)?(?:(?:${fillers})\\s+)?`;
  const day = `(?<day>\\d{1,2})${ordinal}`;
  const range = `(?:\\s*(?:[-–—]|${through}|&|\\+)\\s*(?<last>\\d{1,2})${ordinal})?`;
  const year = `(?:,?\\s*[-–]?\\s*(?<year>(?:19|20)\\d\\d)(?!\\d)|,?\\s*[-–'’](?<short>\\d\\d)(?![\\d.:]))?`;
  const fuzzy = `(?<name>${month}|\\p{L}{5,9}(?=\\.?,?\\s+(?:19|20)\\d\\d))\\.?`;
  const figures = `(?<!\\d[./-]?)`;
  const numericYear = `(?:\\s*[-–/]\\s*|\\s+[-–'’]?)(?:(?<year>(?:19|20)\\d\\d)(?!\\d)|(?<short>\\d\\d)(?![\\d.:]))`;
  return [
    `${before}${figures}(?<year>(?:19|20)\\d\\d)[-–‑./](?<month>\\d{1,2})[-–‑./](?<day>\\d{1,2})(?![\\d])(?!-\\d)`,
    `${before}${day}${range}\\s*\\.?\\s*(?:${of}\\s+)?${fuzzy}${year}`,
    `${before}(?<name>${month})\\.?\\s+(?<day>\\d{1,2})${ordinal}(?!\\d)(?:,?\\s*(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
    `${before}${figures}(?<day>\\d{1,2})/(?<month>\\d{1,2})(?!\\d)(?:${numericYear})?(?!/)`,
    `${before}${figures}(?<day>\\d{1,2})[.-](?<month>\\d{1,2})[.-](?<year>(?:19|20)\\d\\d)(?!\\d)`,
    `${before}${figures}(?<year>(?:19|20)\\d\\d)(?<month>[01]\\d)(?<day>[0-3]\\d)(?![\\d-])`,
    `${before}${figures}(?<short>\\d\\d)(?<month>[01]\\d)(?<day>[0-3]\\d)(?![\\d-])`,
  ].map((pattern) => new RegExp(pattern, 'giu'));
}

function toDate(match: RegExpExecArray, locale: Locale, words: DateWords): FoundDate | null {
  const { weekday, day, last, month, name, year, short } = (match.groups ?? {}) as Groups;
  const number = name === undefined ? Number(month) : monthNumber(name, words);
  const full = year ?? (short === undefined ? null : `20${short}`);
  const compact = /^\d+$/.test(match[0].replace(weekday ?? '', '').trim());
  if (number === null || isFraction(match[0], compact)) return null;
  const date = {
    start: match.index,
    end: match.index + match[0].length,
    year: full === null ? null : Number(full),
    month: number,
    day: Number(day),
    weekday: weekday === undefined ? null : fullWeekday(weekday, locale),
    range: last !== undefined,
    compact,
    misspelt:
      name !== undefined && !words.months.some((each) => each.startsWith(name.toLowerCase()))
        ? name
        : null,
  };
  return calendarDate({ ...date, year: date.year ?? 2024 }, locale) === null ? null : date;
}

/** What reads as a date and means something else. */
function isFraction(text: string, compact: boolean): boolean {
  return text === '24/7' || text === '1/2' || (compact && text.length < 6);
}

/** The weekday in full, so that it can be compared. */
function fullWeekday(word: string, locale: Locale): string | null {
  const { words, fillers } = locale.keys.dates;
  for (let length = word.length; length > 2; length -= 1) {
    const { weekday } = splitWeekday(`${word.slice(0, length)} 1`, words, fillers);
    if (weekday !== null) return weekday;
  }
  return weekdayByStart(word, locale);
}

function weekdayByStart(word: string, locale: Locale): string | null {
  const days = Array.from({ length: 7 }, (_, day) =>
    weekdayOf(`2024-01-0${String(day + 1)}`, locale.keys.dates.words),
  );
  return days.find((day) => day.startsWith(word.toLowerCase().slice(0, 3))) ?? null;
}
