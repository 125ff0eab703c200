import { tzOffset } from '@date-fns/tz';
import type { CalendarDate } from '../model/calendar-date.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The instant of a wall-clock time (`HH:MM`) in a time zone (IANA name). A time that a change of
 * clocks skips counts as that much later, and one that occurs twice is the first. The machine's own
 * zone plays no part, which `TZDate` cannot promise for times that occur twice.
 *
 * @example instantOf('2024-04-23', '15:45', 'Europe/Stockholm') //=> 2024-04-23T13:45:00Z
 */
export function instantOf(date: CalendarDate, time: string, timeZone: string): Date {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const before = tzOffset(timeZone, new Date(asUtc - DAY));
  const after = tzOffset(timeZone, new Date(asUtc + DAY));
  const first = new Date(asUtc - before * MINUTE);
  const second = new Date(asUtc - after * MINUTE);
  const isFirst = tzOffset(timeZone, first) === before;
  const isSecond = tzOffset(timeZone, second) === after;
  return !isFirst && isSecond ? second : first;
}
