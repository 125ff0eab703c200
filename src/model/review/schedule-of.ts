import type { CalendarDate } from '../calendar-date.ts';
import type { MeetingNote } from '../read-meeting.ts';
import type { Site } from '../site.ts';
import type { TimeRange } from '../time-range.ts';

/** A day on which there is a meeting, or would have been. */
export interface ScheduledDay {
  date: CalendarDate;
  cancelled: boolean;
  /** Null where it is not known. */
  time: TimeRange | null;
}

/** The meetings that are no drafts, in the order of their dates. */
export function scheduleOf(meetings: MeetingNote[], site: Site | null): ScheduledDay[] {
  const days = meetings.flatMap(({ meeting }): ScheduledDay[] => {
    if (meeting === null || meeting.draft) return [];
    const { date, status, time } = meeting.overview;
    const usual = date >= (site?.defaultTimeFrom ?? '') ? (site?.defaultTime ?? null) : null;
    return [{ date, cancelled: status === 'cancelled', time: time ?? usual }];
  });
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}
