import type { CalendarDate } from './calendar-date.ts';

const DAY = 24 * 60 * 60 * 1000;

/** @example addDays('2024-02-28', 2) //=> '2024-03-01' */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** @example daysFrom('2024-02-28', '2024-03-01') //=> 2 */
export function daysFrom(first: CalendarDate, second: CalendarDate): number {
  return (Date.parse(second) - Date.parse(first)) / DAY;
}

/** Day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export function isoWeekday(date: CalendarDate): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

/** @example lastOfMonth('2024-02-10') //=> '2024-02-29' */
export function lastOfMonth(date: CalendarDate): CalendarDate {
  return addDays(firstOfMonth(date, 1), -1);
}

/** @example firstOfMonth('2024-12-24', 2) //=> '2025-02-01' */
export function firstOfMonth(date: CalendarDate, monthsLater = 0): CalendarDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + monthsLater;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
