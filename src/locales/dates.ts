import type { Day, Month } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { sv } from 'date-fns/locale/sv';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { TimeRange } from '../model/time-range.ts';
import type { Locale } from './locale.ts';

const names: Record<Locale['code'], typeof sv> = { sv, en: enGB };

/** A date in pieces, for where weekday, day and month are set in type of their own. */
interface DateParts {
  weekday: string;
  day: string;
  /** Month and year. */
  month: string;
}

/** @example formatDate('2024-01-24', 'sv') //=> 'onsdag 24 januari 2024' */
export function formatDate(date: CalendarDate, language: Locale['code']): string {
  return `${weekday(date, language)} ${formatDay(date, language)}`;
}

/** @example formatDay('2024-01-24', 'sv') //=> '24 januari 2024' */
export function formatDay(date: CalendarDate, language: Locale['code']): string {
  return `${dayOfMonth(date)} ${monthAndYear(date, language)}`;
}

/** For where the year is told beside it. @example formatDayMonth('2024-01-24', 'sv') //=> '24 januari' */
export function formatDayMonth(date: CalendarDate, language: Locale['code']): string {
  return `${dayOfMonth(date)} ${month(date, language)}`;
}

/** @example dateParts('2024-01-24', 'sv') //=> { weekday: 'onsdag', day: '24', month: 'januari 2024' } */
export function dateParts(date: CalendarDate, language: Locale['code']): DateParts {
  return {
    weekday: weekday(date, language),
    day: dayOfMonth(date),
    month: monthAndYear(date, language),
  };
}

/**
 * @example formatTime({ start: '15:00', end: '15:45' }, 'sv') //=> 'kl. 15.00–15.45'
 * @example formatTime({ start: '15:00', end: null }, 'en') //=> '15:00'
 */
export function formatTime({ start, end }: TimeRange, language: Locale['code']): string {
  const range = end === null ? start : `${start}–${end}`;
  return language === 'sv' ? `kl.\u00A0${range.replaceAll(':', '.')}` : range;
}

/** @example capitalise('onsdag 24 januari 2024', 'sv') //=> 'Onsdag 24 januari 2024' */
export function capitalise(text: string, language: Locale['code']): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

function weekday(date: CalendarDate, language: Locale['code']): string {
  return names[language].localize.day(new Date(date).getUTCDay() as Day);
}

function dayOfMonth(date: CalendarDate): string {
  return String(Number(date.slice(8)));
}

function monthAndYear(date: CalendarDate, language: Locale['code']): string {
  return `${month(date, language)} ${date.slice(0, 4)}`;
}

function month(date: CalendarDate, language: Locale['code']): string {
  return names[language].localize.month((Number(date.slice(5, 7)) - 1) as Month);
}
