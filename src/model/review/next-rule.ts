import { format } from 'date-fns/format';
import { tz } from '@date-fns/tz';
import type { Locale } from '../../locales/locale.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { addDays } from '../days.ts';
import { problem, type Problem } from '../problem.ts';
import type { MeetingNote } from '../read-meeting.ts';
import { anyOf } from './date-words.ts';
import { likelyDate, type WrittenDate } from './dates-in-text.ts';
import { pointersIn } from './pointers.ts';
import type { ReviewRule } from './review-context.ts';
import { scheduleOf, type ScheduledDay } from './schedule-of.ts';

const utc = tz('UTC');

/** Reports what a text says of the next meeting when the schedule says something else. */
export const reviewNext: ReviewRule = ({ meetings, site, locale, proseOf }) => {
  const schedule = scheduleOf(meetings, site);
  return meetings.flatMap((note): Problem[] => {
    const { date } = note;
    if (date === null || note.meeting === null) return [];
    const prose = proseOf(note);
    const later = schedule.filter((day) => day.date > date);
    return pointersIn(prose, locale).flatMap((pointer) =>
      judge(note, pointer, { prose, date, later }, locale),
    );
  });
};

interface Surroundings {
  prose: string;
  date: CalendarDate;
  later: ScheduledDay[];
}

function judge(
  { source }: MeetingNote,
  pointer: WrittenDate,
  { prose, date, later }: Surroundings,
  locale: Locale,
): Problem[] {
  const day = likelyDate(pointer, dayAfter(date), locale);
  const next = later.find(({ cancelled }) => !cancelled);
  const target = later.find((each) => each.date === day);
  if (day === null || (target === undefined && next === undefined)) return [];
  if (target !== undefined && target === next)
    return judgeTime(source, pointer, prose, next, locale);
  const read = source.text.slice(pointer.from, pointer.end);
  const near = next === undefined ? '' : inWords(next.date, pointer, locale);
  return [problem('text-next', source.position(pointer.from), read, { near })];
}

/** Half a year on, so that a day without a year is looked for after the meeting. */
function dayAfter(date: CalendarDate): CalendarDate {
  return addDays(date, 183);
}

function inWords(date: CalendarDate, { weekday }: WrittenDate, { keys }: Locale): string {
  const pattern = weekday === null ? 'd MMMM yyyy' : 'EEEE d MMMM yyyy';
  return format(new Date(`${date}T00:00:00Z`), pattern, { locale: keys.dates.words, in: utc });
}

function judgeTime(
  source: MeetingNote['source'],
  { end }: WrittenDate,
  prose: string,
  { time, date }: ScheduledDay,
  locale: Locale,
): Problem[] {
  const found = timePattern(locale).exec(prose.slice(end, end + 60));
  const {
    lead = '',
    clock,
    read = '',
    hours = '',
    minutes,
    toHours,
    toMinutes,
  } = found?.groups ?? {};
  if (time === null || found === null || (clock === undefined && minutes === undefined)) return [];
  const isSame =
    clockTime(hours, minutes) === time.start &&
    (toHours === undefined || time.end === null || clockTime(toHours, toMinutes) === time.end);
  if (isSame) return [];
  const { separator } = locale.keys.times;
  const near = [time.start, time.end ?? []].flat().join('–').replaceAll(':', separator);
  return [problem('text-next-time', source.position(end + lead.length), read, { near, date })];
}

function timePattern({ keys, review }: Locale): RegExp {
  const time = (hours: string, minutes: string): string =>
    `(?<${hours}>\\d{1,2})(?:[.:](?<${minutes}>\\d\\d))?`;
  const to = `(?:\\s*[–—-]\\s*|\\s+(?:${anyOf(keys.times.to)})\\s+)`;
  const range = `${time('hours', 'minutes')}(?:${to}${time('toHours', 'toMinutes')})?`;
  return new RegExp(
    `^(?<lead>,?\\s*(?<clock>(?:${anyOf(review.clock)})\\s*)?)(?<read>${range})`,
    'iu',
  );
}

function clockTime(hours: string, minutes = '00'): string {
  return `${hours.padStart(2, '0')}:${minutes}`;
}
