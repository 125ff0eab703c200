import type { CalendarDate } from '../model/calendar-date.ts';

// Dates as `src/locales/dates.ts` writes them, by the browser's own calendar: the languages of
// date-fns weigh more than all other scripts of the members' section together.

/** @example longDate('2024-05-03', 'sv-SE') //=> '3 maj 2024' */
export function longDate(date: CalendarDate, tag: string): string {
  return format(date, tag, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** @example fullDate('2024-01-24', 'sv-SE') //=> 'onsdag 24 januari 2024' */
export function fullDate(date: CalendarDate, tag: string): string {
  const { weekday } = dateParts(date, tag);
  return `${weekday} ${longDate(date, tag)}`;
}

/** @example dateParts('2024-01-24', 'sv-SE') //=> { weekday: 'onsdag', day: '24', month: 'januari 2024' } */
export function dateParts(
  date: CalendarDate,
  tag: string,
): { weekday: string; day: string; month: string } {
  return {
    weekday: format(date, tag, { weekday: 'long' }),
    day: String(Number(date.slice(8))),
    month: format(date, tag, { month: 'long', year: 'numeric' }),
  };
}

/** Makes ready what writes dates: the first of its kind takes a browser tens of milliseconds. */
export function prepareDates(tag: string): void {
  fullDate('2000-01-01', tag);
}

/** A list of meetings writes hundreds of dates, in a few ways. */
const formats = new Map<string, Intl.DateTimeFormat>();

// A calendar date is no instant: it is put at midnight UTC and read back in UTC.
function format(date: CalendarDate, tag: string, options: Intl.DateTimeFormatOptions): string {
  const way = JSON.stringify([tag, options]);
  const made = formats.get(way) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  formats.set(way, made);
  return made.format(new Date(`${date}T00:00:00Z`));
}
