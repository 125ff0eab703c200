import type { CalendarDate } from '../model/calendar-date.ts';
import { addDays, daysFrom, firstOfMonth, isoWeekday, lastOfMonth } from '../model/days.ts';

/** How often a network meets, as far as its dates tell. */
export type Rhythm =
  | {
      kind: 'months';
      /** Months from one meeting to the next. */
      every: number;
      /** Which of the month's weekdays of that name it is. */
      nth: 1 | 2 | 3 | 4 | 'last';
      /** ISO 8601: 1 is Monday. */
      weekday: number;
    }
  | { kind: 'weeks'; every: number; weekday: number };

/** Dates that are looked at; what was done years ago tells little. */
const RECENT = 6;
/** Days; from here on people think in months. */
const SHORTEST_MONTH = 25;
const MONTH = 30.4;

/** The rhythm of the latest dates, null for fewer than two. They need not be sorted. */
export function findRhythm(dates: CalendarDate[]): Rhythm | null {
  const recent = [...new Set(dates)].sort().slice(-RECENT);
  const gaps = recent.slice(1).map((date, index) => daysFrom(recent[index] ?? date, date));
  if (gaps.length === 0) return null;
  const usual = median(gaps);
  const weekday = mostCommon(recent.map(isoWeekday));
  const inWeeks = usual < SHORTEST_MONTH || (gaps.length > 3 && new Set(gaps).size === 1);
  if (inWeeks) return { kind: 'weeks', every: Math.max(1, Math.round(usual / 7)), weekday };
  const nth = usualNth(recent.filter((date) => isoWeekday(date) === weekday));
  return { kind: 'months', every: Math.round(usual / MONTH), nth, weekday };
}

/**
 * The days on which a rhythm meets after a day, soonest first.
 *
 * @param last the latest meeting there is
 * @param count how many
 */
export function beatsAfter(rhythm: Rhythm, last: CalendarDate, count: number): CalendarDate[] {
  return Array.from({ length: count }, (_, index) => beatAfter(rhythm, last, index + 1));
}

function beatAfter(rhythm: Rhythm, last: CalendarDate, steps: number): CalendarDate {
  const { weekday, every } = rhythm;
  if (rhythm.kind === 'weeks') return nearestWeekday(addDays(last, 7 * every * steps), weekday);
  const month = firstOfMonth(last, every * steps);
  if (rhythm.nth !== 'last')
    return addDays(month, daysUntil(isoWeekday(month), weekday) + 7 * (rhythm.nth - 1));
  const end = lastOfMonth(month);
  return addDays(end, -daysUntil(weekday, isoWeekday(end)));
}

function daysUntil(weekday: number, other: number): number {
  return (other - weekday + 7) % 7;
}

function nearestWeekday(date: CalendarDate, weekday: number): CalendarDate {
  const ahead = daysUntil(isoWeekday(date), weekday);
  return addDays(date, ahead > 3 ? ahead - 7 : ahead);
}

function usualNth(dates: CalendarDate[]): 1 | 2 | 3 | 4 | 'last' {
  const nths = ([1, 2, 3, 4, 'last'] as const).map((nth) => ({
    nth,
    count: dates.filter((date) => isNth(date, nth)).length,
  }));
  return nths.reduce((best, each) => (each.count > best.count ? each : best)).nth;
}

function isNth(date: CalendarDate, nth: 1 | 2 | 3 | 4 | 'last'): boolean {
  if (nth === 'last') return daysFrom(date, lastOfMonth(date)) < 7;
  return Math.ceil(Number(date.slice(8)) / 7) === nth;
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Of two that are as common, the one seen last. */
function mostCommon(values: number[]): number {
  const count = (value: number): number => values.filter((each) => each === value).length;
  return values.reduce((best, value) => (count(value) >= count(best) ? value : best), 0);
}
