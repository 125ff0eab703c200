import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;

/**
 * An instant as the clocks of a time zone (IANA name) show it, with their offset (ISO 8601).
 *
 * @example zonedIso(new Date('2024-04-23T13:00:00Z'), 'Europe/Stockholm')
 * //=> '2024-04-23T15:00:00+02:00'
 */
export function zonedIso(instant: Date, timeZone: string): string {
  const offset = tzOffset(timeZone, instant);
  const shown = new Date(instant.getTime() + offset * MINUTE).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${shown}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
