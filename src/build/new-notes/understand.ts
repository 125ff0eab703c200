import { describe } from '../../locales/describe.ts';
import type { Locale } from '../../locales/locale.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { readChoice } from '../../model/field-values.ts';
import { readValue, type ReadValue } from '../../model/new-notes/read-value.ts';
import { oneLine } from '../../model/new-notes/read-presenters.ts';
import type { Post } from '../../model/post.ts';
import { readDate } from '../../model/read-date.ts';
import { readTime } from '../../model/read-time.ts';
import { addDays } from '../../model/days.ts';
import type { Surroundings } from './surroundings.ts';

/** What a text means, or why it means nothing, in one sentence or two. */
export type Understood<T> = { value: T; why: null } | { value: null; why: string };

/**
 * A date without a year is completed in what is suggested instead: with the year in which it is next.
 *
 * @example understandDate('24 september 2024', place).value //=> '2024-09-24'
 */
export function understandDate(text: string, place: Surroundings): Understood<CalendarDate> {
  const { locale, today } = place;
  const names = ['date', ...locale.keys.meeting.date];
  const written = withoutKey(oneLine(text), names);
  const readIn = (day: CalendarDate): ReadValue<CalendarDate> =>
    readValue(names[1] ?? 'date', written, locale, (source, field) => readDate(source, field, day));
  const read = readIn(today);
  const suggested = read.problems.find(({ code }) => code === 'date-year')?.values.near ?? '';
  const past = suggested !== '' && suggested < today;
  return outcome(past ? readIn(addDays(today, 366)) : read, locale);
}

/** What a suggestion shows is `key: value`, and people answer with all of it. */
function withoutKey(text: string, names: string[]): string {
  const [, key = '', rest = ''] = /^([^\s:]+)\s*:\s+(.*)$/.exec(text) ?? [];
  return names.includes(key.toLowerCase()) ? rest : text;
}

/** The time as it was written, once it is known to be one. */
export function understandTime(text: string, { locale }: Surroundings): Understood<string> {
  const names = ['time', ...locale.keys.meeting.time];
  const written = withoutKey(oneLine(text), names);
  const { value, problems } = readValue(names[1] ?? 'time', written, locale, readTime);
  return outcome({ value: value && written, problems }, locale);
}

/** @example understandType('krönika', place).value //=> 'column' */
export function understandType(text: string, { locale }: Surroundings): Understood<Post['kind']> {
  const { post, values } = locale.keys;
  const names = ['kind', ...post.kind];
  const written = withoutKey(oneLine(text), names);
  const read = readValue(names[1] ?? 'kind', written, locale, (source, field) =>
    readChoice(source, field, values.kind),
  );
  return outcome(read, locale);
}

/** The kinds of posts in a locale's words. */
export function typeNames({ keys }: Locale): string {
  const kinds = Object.entries(keys.values.kind);
  return kinds.map(([kind, names]) => names[0] ?? kind).join(', ');
}

function outcome<T>({ value, problems }: ReadValue<T>, locale: Locale): Understood<T> {
  if (value !== null) return { value, why: null };
  const why = problems.map((problem) => {
    const { message, fix } = describe(problem, locale);
    return `${message} ${fix}`.trim();
  });
  return { value: null, why: why.join(' ') };
}
