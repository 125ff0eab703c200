import { tzOffset } from '@date-fns/tz';
import type { CalendarDate } from '../model/calendar-date.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Milliseconds by zone and time: page after page asks for the same, and a zone takes long to ask. */
const known = new Map<string, number>();

/**
 * The instant of a wall-clock time (`HH:MM`) in a time zone (IANA name). A time that a change of
 * clocks skips counts as that much later, and one that occurs twice is the first. The machine's own
 * zone plays no part, which `TZDate` cannot promise for times that occur twice.
 *
 * @example instantOf('2024-04-23', '15:45', 'Europe/Stockholm') //=> 2024-04-23T13:45:00Z
 */
export function instantOf(date: CalendarDate, time: string, timeZone: string): Date {
  const shown = `${date}T${time}:00Z`;
  const key = `${timeZone} ${shown}`;
  const instant = known.get(key) ?? instantShown(Date.parse(shown), timeZone);
  known.set(key, instant);
  return new Date(instant);
}

/** @param asUtc milliseconds of the time as if it were one in UTC */
function instantShown(asUtc: number, timeZone: string): number {
  const before = tzOffset(timeZone, new Date(asUtc - DAY));
  const after = tzOffset(timeZone, new Date(asUtc + DAY));
  const first = asUtc - before * MINUTE;
  const second = asUtc - after * MINUTE;
  if (first === second) return first;
  const isFirst = tzOffset(timeZone, new Date(first)) === before;
  const isSecond = tzOffset(timeZone, new Date(second)) === after;
  return !isFirst && isSecond ? second : first;
}
