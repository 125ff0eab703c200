import type { CalendarDate } from '../../model/calendar-date.ts';
import { findDates, calendarDate, fitsWeekday } from './find-dates.ts';
import { findTimes, type FoundTime } from './find-times.ts';
import type { Language } from './language.ts';
import { sentencesOf } from './sentences.ts';
import { anyOf, findPhrase, hasWordOn, isOn, plainWords } from './word-list.ts';

/** What a meeting's text says of the next meeting. */
export interface Pointer {
  date: CalendarDate;
  /** As written. */
  text: string;
  time: FoundTime | null;
  /** The sentences about it, as offsets in the text of their block. */
  start: number;
  end: number;
  /** The weekday written beside the date is another one. */
  wrongWeekday: boolean;
}

/**
 * The pointer to the next meeting in a text, with the sentences that go on about it. A date without
 * a year is the first one after the meeting.
 */
export function findPointer(text: string, after: CalendarDate, language: Language): Pointer | null {
  const { locale, words } = language;
  const sentences = sentencesOf(text, words);
  for (const [index, sentence] of sentences.entries()) {
    if (!pointsAhead(sentence.text, language)) continue;
    const [found] = findDates(sentence.text, locale);
    if (found === undefined || found.compact) continue;
    const date = firstAfter(found, after, language);
    if (date === null) continue;
    const last = sentences
      .slice(index + 1)
      .findIndex(({ text: next }) => !isOn(words.then, plainWords(next)[0] ?? ''));
    const end = sentences[last === -1 ? sentences.length - 1 : index + last]?.end ?? sentence.end;
    return {
      date,
      text: sentence.text.slice(found.start, found.end),
      time: findTimes(sentence.text, locale, true)[0] ?? null,
      start: sentence.start,
      end,
      wrongWeekday: !fitsWeekday(found, Number(date.slice(0, 4)), locale),
    };
  }
  return null;
}

function pointsAhead(sentence: string, { words }: Language): boolean {
  if (findPhrase(words.nextPhrases, sentence) !== null) return true;
  const next = new RegExp(
    `(?<![\\p{L}])${anyOf(words.next)}\\s+((?:\\p{L}+\\s+){0,2}?\\p{L}+)`,
    'iu',
  ).exec(sentence);
  return next !== null && hasWordOn([...words.meeting, ...words.occasions], next[1] ?? '');
}

function firstAfter(
  found: ReturnType<typeof findDates>[number],
  after: CalendarDate,
  { locale }: Language,
): CalendarDate | null {
  const year = Number(after.slice(0, 4));
  const years = found.year === null ? [year, year + 1] : [found.year];
  const days = years.map((each) => calendarDate({ ...found, year: each }, locale));
  return days.find((day) => day !== null && day > after) ?? null;
}
