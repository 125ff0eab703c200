import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { enGB } from 'date-fns/locale/en-GB';
import { sv } from 'date-fns/locale/sv';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { TimeRange } from '../model/time-range.ts';

type Language = 'sv' | 'en';

const names = { sv, en: enGB };

/** A date in pieces, for where weekday, day and month are set in type of their own. */
export interface DateParts {
  weekday: string;
  day: string;
  /** Month and year. */
  month: string;
}

/** @example formatDate('2024-01-24', 'sv') //=> 'onsdag 24 januari 2024' */
export function formatDate(date: CalendarDate, language: Language): string {
  return inWords(date, 'EEEE d MMMM yyyy', language);
}

/** @example formatDay('2024-01-24', 'sv') //=> '24 januari 2024' */
export function formatDay(date: CalendarDate, language: Language): string {
  return inWords(date, 'd MMMM yyyy', language);
}

/** For where the year is told beside it. @example formatDayMonth('2024-01-24', 'sv') //=> '24 januari' */
export function formatDayMonth(date: CalendarDate, language: Language): string {
  return inWords(date, 'd MMMM', language);
}

/** @example dateParts('2024-01-24', 'sv') //=> { weekday: 'onsdag', day: '24', month: 'januari 2024' } */
export function dateParts(date: CalendarDate, language: Language): DateParts {
  return {
    weekday: inWords(date, 'EEEE', language),
    day: inWords(date, 'd', language),
    month: inWords(date, 'MMMM yyyy', language),
  };
}

/**
 * @example formatTime({ start: '15:00', end: '15:45' }, 'sv') //=> 'kl. 15.00–15.45'
 * @example formatTime({ start: '15:00', end: null }, 'en') //=> '15:00'
 */
export function formatTime({ start, end }: TimeRange, language: Language): string {
  const range = end === null ? start : `${start}–${end}`;
  return language === 'sv' ? `kl.\u00A0${range.replaceAll(':', '.')}` : range;
}

/** @example capitalise('onsdag 24 januari 2024', 'sv') //=> 'Onsdag 24 januari 2024' */
export function capitalise(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

/** A calendar date has no zone: it is read and written in the same one, so the machine's never shows. */
function inWords(date: CalendarDate, pattern: string, language: Language): string {
  return format(parseISO(date), pattern, { locale: names[language] });
}
