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
    return dates.find(({ from }) => from >= end && isNear(prose.slice(end, from)));
  });
  const before = Array.from(prose.matchAll(again(locale)), ({ index }) =>
    dates.findLast(({ end }) => end <= index && isNear(prose.slice(end, index))),
  );
  return [...new Set([...after, ...before])].filter((date) => date !== undefined);
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
