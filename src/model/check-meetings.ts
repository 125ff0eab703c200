import type { CalendarDate } from './calendar-date.ts';
import type { MeetingNote } from './read-meeting.ts';

/** Compares the meetings with each other: no two on one day, and pointers that hold. */
export function checkMeetings(notes: MeetingNote[]): void {
  const byDate = Map.groupBy(notes, ({ date }) => date ?? '');
  byDate.delete('');
  for (const [, same] of byDate) reportTwice(same);
  const days = [...byDate.values()].flatMap(([first]) => (first ? [dayOf(first)] : []));
  days.sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const note of notes) checkNext(note, days);
}

interface Day {
  date: CalendarDate;
  cancelled: boolean;
  draft: boolean;
}

function dayOf({ date, meeting }: MeetingNote): Day {
  const cancelled = meeting?.overview.status === 'cancelled';
  return { date: date ?? '', cancelled, draft: meeting?.draft ?? false };
}

function reportTwice([first, ...others]: MeetingNote[]): void {
  for (const { source, fields, date } of others) {
    const at = fields?.get('date')?.value.at ?? 0;
    const other = first?.source.file ?? '';
    source.fault('meeting-twice', { at, read: date ?? '' }, { other });
  }
}

function checkNext({ source, fields, meeting }: MeetingNote, days: Day[]): void {
  const field = fields?.get('next') ?? null;
  if (field === null || !meeting?.overview.next) return;
  const { date, next } = meeting.overview;
  const place = { at: field.value.at, read: next };
  const { key } = field;
  const near = following(date, days);
  if (next <= date) return void source.fault('next-not-later', place, { key, date, near });
  const target = days.find((day) => day.date === next);
  if (!target && !days.some((day) => day.date > date))
    return void source.fault('next-unscheduled', place, {});
  if (!target) return void source.fault('next-unknown', place, { key, near });
  if (target.draft && !meeting.draft) return void source.fault('next-draft', place, { key });
  if (near !== '' && near < next) source.fault('next-skips', place, { key, near });
}

/** The first meeting after a date that takes place, empty when there is none. */
function following(date: CalendarDate, days: Day[]): CalendarDate {
  return days.find((day) => day.date > date && !day.cancelled && !day.draft)?.date ?? '';
}
