import type { Locale } from '../../locales/locale.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { problem, type Problem } from '../problem.ts';
import { weekdayOf } from '../weekday.ts';
import { datesIn, likelyDate, type WrittenDate } from './dates-in-text.ts';
import type { AnyNote } from './prose.ts';
import type { ReviewRule } from './review-context.ts';

/** Reports dates in the text without a year, and those with the wrong weekday. */
export const reviewDates: ReviewRule = ({ meetings, posts, pages, locale, proseOf }) =>
  [...meetings, ...posts, ...pages].flatMap((note) =>
    datesIn(proseOf(note), locale).flatMap((date) => judge(note, date, locale)),
  );

function judge(note: AnyNote, date: WrittenDate, locale: Locale): Problem[] {
  const { source } = note;
  if (!date.hasYear) {
    const likely = likelyDate(date, dayOf(note) ?? '', locale);
    const near =
      likely === null || dayOf(note) === null
        ? ''
        : `${date.read.replace(/\s+/g, ' ')} ${likely.slice(0, 4)}`;
    return [problem('text-date-year', source.position(date.at), date.read, { near })];
  }
  const day = date.year === null ? null : likelyDate(date, '', locale);
  if (day === null || date.weekday === null) return [];
  const weekday = weekdayOf(day, locale.keys.dates.words);
  if (weekday === date.weekday) return [];
  const written = source.text.slice(date.from, date.end);
  const near = written.replace(/^\p{L}+/u, (word) => likeCase(word, weekday));
  return [problem('text-weekday', source.position(date.from), written, { weekday, near })];
}

/** The day that a note is about. */
function dayOf(note: AnyNote): CalendarDate | null {
  if ('meeting' in note) return note.date;
  return 'post' in note ? (note.post?.date ?? null) : null;
}

function likeCase(word: string, other: string): string {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return other;
  return other.charAt(0).toUpperCase() + other.slice(1);
}
