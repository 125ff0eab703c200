import type { CalendarDate } from '../model/calendar-date.ts';
import { addDays, isoWeekday } from '../model/days.ts';

/** Public holidays on fixed days, and the eves on which offices are closed (month and day). */
const FIXED = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
/** Good Friday, Easter Monday and Ascension Day, in days from Easter. */
const FROM_EASTER = [-2, 1, 39];
/** When hardly anyone meets, as first and last days. */
const BREAKS = [
  ['06-19', '08-10'],
  ['12-21', '12-31'],
  ['01-01', '01-07'],
] as const;

/** Whether a weekday is a public holiday in Sweden, or an eve that is kept as one. */
export function isSwedishHoliday(date: CalendarDate): boolean {
  if (FIXED.includes(date.slice(5)) || isMidsummerEve(date)) return true;
  const easter = easterSunday(Number(date.slice(0, 4)));
  return FROM_EASTER.some((days) => addDays(easter, days) === date);
}

/** Which of the Swedish breaks, in the summer and around New Year, a day falls in; null for none. */
export function swedishBreak(date: CalendarDate): number | null {
  const day = date.slice(5);
  const found = BREAKS.findIndex(([first, last]) => first <= day && day <= last);
  return found === -1 ? null : found;
}

/** The Friday before Midsummer Day. */
function isMidsummerEve(date: CalendarDate): boolean {
  return isoWeekday(date) === 5 && date.slice(5) >= '06-19' && date.slice(5) <= '06-25';
}

/** Western Easter by the anonymous Gregorian algorithm (Meeus, Jones and Butcher). */
function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (leap + 19 * golden + 15) % 30;
  const late =
    Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const moon = epact - late;
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${String(year)}-03-28`, moon - sunday);
}
