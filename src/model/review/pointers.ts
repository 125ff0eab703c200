import type { Locale } from '../../locales/locale.ts';
import { anyOf } from './date-words.ts';
import { datesIn, type WrittenDate } from './dates-in-text.ts';

/** Letters between the words that point and the date they point at. */
const NEAR = 100;

/** The dates that a text gives for the next meeting: "nästa träff är den 28 maj", "28 maj ses vi igen". */
export function pointersIn(prose: string, locale: Locale): WrittenDate[] {
  const dates = datesIn(prose, locale);
  const after = Array.from(prose.matchAll(nextMeeting(locale)), ({ index, 0: words }) => {
    const end = index + words.length;
    const date = dates[firstFrom(dates, end)];
    return date && isNear(prose.slice(end, date.from)) ? date : null;
  });
  const before = Array.from(prose.matchAll(again(locale)), ({ index }) => {
    const date = dates[firstFrom(dates, index) - 1];
    return date && isNear(prose.slice(date.end, index)) ? date : null;
  });
  return [...new Set([...after, ...before])].filter((date) => date !== null);
}

/** Index of the first date that begins at an offset or after it; a long text has many of both. */
function firstFrom(dates: WrittenDate[], at: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((dates[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nextMeeting({ review }: Locale): RegExp {
  const between = '(?:\\p{L}+\\s+){0,2}?';
  const meeting = `\\p{L}*(?:${anyOf(review.meeting)})`;
  return new RegExp(
    `(?<!\\p{L})(?:${anyOf(review.next)})\\s+${between}${meeting}(?!\\p{L})`,
    'giu',
  );
}

function again({ review }: Locale): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${anyOf(review.again)})(?!\\p{L})`, 'giu');
}

/** In the same sentence; a full stop within it, as in "kl. 15", is not followed by a capital. */
function isNear(between: string): boolean {
  return between.length <= NEAR && !/\n|[.!?]["”']?\s+\p{Lu}/u.test(`${between} `);
}
