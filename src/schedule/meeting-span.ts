import type { MemberOverview } from '../model/member-document.ts';
import { endsAt } from './ends-at.ts';
import { instantOf } from './instant.ts';

/**
 * When a meeting begins and ends; null where no time is known. Where only its start is, it ends
 * when {@link endsAt} takes it to. It never ends before it begins, whatever the clocks do that night.
 */
export function meetingSpan(
  meeting: Pick<MemberOverview, 'date' | 'time'>,
  timeZone: string,
): { start: Date; end: Date } | null {
  if (meeting.time === null) return null;
  const start = instantOf(meeting.date, meeting.time.start, timeZone);
  const end = endsAt(meeting, timeZone);
  return { start, end: end < start ? start : end };
}
