import { TZDate } from '@date-fns/tz';
import type { CalendarDate } from '../model/calendar-date.ts';

/**
 * The instant of a wall-clock time (`HH:MM`) in a time zone (IANA name). A time that a change of
 * clocks skips counts as that much later, and one that occurs twice is the first.
 *
 * @example instantOf('2024-04-23', '15:45', 'Europe/Stockholm') //=> 2024-04-23T13:45:00Z
 */
export function instantOf(date: CalendarDate, time: string, timeZone: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, day, hours, minutes, timeZone).getTime());
}
