import type { CalendarDate } from './calendar-date.ts';
import { ALWAYS, visibleFrom } from './publication.ts';
import type { MeetingNote } from './read-meeting.ts';

/**
 * Compares the meetings with each other: no two on one day, and pointers that hold.
 *
 * @param today what is put off beyond this day counts as later than what is not
 */
export function checkMeetings(notes: MeetingNote[], today: CalendarDate): void {
  const byDate = Map.groupBy(notes, ({ date }) => date ?? '');
  byDate.delete('');
  for (const [, same] of byDate) reportTwice(same);
  const days = [...byDate.values()].flatMap(([first]) => (first ? [dayOf(first)] : []));
  days.sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const note of notes) checkNext(note, days, today);
}

interface Day {
  date: CalendarDate;
  cancelled: boolean;
  /** The first day on which it is seen. */
  from: CalendarDate;
}

function dayOf({ date, meeting }: MeetingNote): Day {
  const cancelled = meeting?.overview.status === 'cancelled';
  return { date: date ?? '', cancelled, from: meeting ? visibleFrom(meeting) : ALWAYS };
}

function reportTwice([first, ...others]: MeetingNote[]): void {
  for (const { source, fields, date } of others) {
    const at = fields?.get('date')?.value.at ?? 0;
    const other = first?.source.file ?? '';
    source.fault('meeting-twice', { at, read: date ?? '' }, { other });
  }
}

function checkNext(note: MeetingNote, days: Day[], today: CalendarDate): void {
  const { source, fields, meeting } = note;
  const field = fields?.get('next') ?? null;
  if (field === null || !meeting?.overview.next) return;
  const { date, next } = meeting.overview;
  const place = { at: field.value.at, read: next };
  const { key } = field;
  const seen = latest(visibleFrom(meeting), today);
  const near = following(date, days, seen);
  if (next <= date) return void source.fault('next-not-later', place, { key, date, near });
  const target = days[firstFrom(next, days)];
  if (target?.date !== next) {
    const isLast = (days.at(-1)?.date ?? '') <= date;
    if (isLast) source.fault('next-unscheduled', place, {});
    else source.fault('next-unknown', place, { key, near });
    return;
  }
  if (target.from > seen) return void source.fault('next-draft', place, { key });
  if (near !== '' && near < next) source.fault('next-skips', place, { key, near });
}

/** The first meeting after a date that takes place and is seen, empty when there is none. */
function following(date: CalendarDate, days: Day[], seen: CalendarDate): CalendarDate {
  for (let index = firstFrom(date, days); index < days.length; index += 1) {
    const day = days[index];
    if (day && day.date > date && !day.cancelled && day.from <= seen) return day.date;
  }
  return '';
}

/** Where the first of the days that is not before a date stands; they are sorted. */
function firstFrom(date: CalendarDate, days: Day[]): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.date ?? '') < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

function latest(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
