import type { Locale } from '../../locales/locale.ts';
import { readTime } from '../../model/read-time.ts';
import type { TimeRange } from '../../model/time-range.ts';
import { readValue } from '../../model/new-notes/read-value.ts';
import { findDates } from './find-dates.ts';
import { anyOf } from './word-list.ts';

/** A time of day in a text. */
export interface FoundTime {
  start: number;
  end: number;
  time: TimeRange;
  /** As a note writes it. */
  written: string;
}

/**
 * The times in a text, in order. Hours alone count after a word such as "kl.", or where the text is
 * said to be about times.
 */
export function findTimes(text: string, locale: Locale, loose = false): FoundTime[] {
  const blanked = blankDates(text, locale);
  const { prefixes, to } = locale.keys.times;
  const prefix = `(?<said>${anyOf(prefixes)}\\s*)`;
  const time = '(\\d{1,2})(?:[.:](\\d{2}))?';
  const between = `\\s*(?:[-–—]|${anyOf(to)})\\s*(?:${anyOf(prefixes)}\\s*)?`;
  const pattern = `(?<![\\p{L}\\d.,:/])${prefix}?${time}(?:${between}${time})?(?![\\d\\p{L}%]|[.,:/]\\d)`;
  return Array.from(blanked.matchAll(new RegExp(pattern, 'giu'))).flatMap((match) => {
    const [whole, said, hours = '', minutes, endHours, endMinutes] = match;
    const clear =
      said !== undefined || (minutes !== undefined && (endHours !== undefined || loose));
    if (!clear && !(loose && endHours !== undefined)) return [];
    const found = toTime(
      [hours, minutes],
      endHours === undefined ? null : [endHours, endMinutes],
      locale,
    );
    return found === null
      ? []
      : [{ start: match.index, end: match.index + whole.length, ...found }];
  });
}

type Clock = [string, string | undefined];

function toTime(
  start: Clock,
  end: Clock | null,
  locale: Locale,
): { time: TimeRange; written: string } | null {
  const { separator } = locale.keys.times;
  const write = ([hours, minutes = '00']: Clock): string =>
    `${hours.padStart(2, '0')}${separator}${minutes}`;
  const written = end === null ? write(start) : `${write(start)}–${write(end)}`;
  const { value } = readValue('', written, locale, readTime);
  return value && { time: value, written };
}

/** Figures of dates are no times; spaces in their place keep every offset. */
function blankDates(text: string, locale: Locale): string {
  return findDates(text, locale).reduce(
    (blanked, { start, end }) =>
      blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end),
    text,
  );
}
