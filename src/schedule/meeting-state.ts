import type { MemberOverview } from '../model/member-document.ts';
import { endsAt } from './ends-at.ts';

/** Where a meeting stands at a given instant. */
export type MeetingState = 'planned' | 'cancelled' | 'held' | 'notes-missing';

/** What a meeting's state follows from. */
export type Scheduled = Pick<MemberOverview, 'date' | 'time' | 'status' | 'hasText'>;

/**
 * Cancelled when its note says so; else planned until its end, and then held, with or without notes.
 *
 * @param timeZone the site's, as an IANA name
 */
export function meetingState(overview: Scheduled, now: Date, timeZone: string): MeetingState {
  if (overview.status === 'cancelled') return 'cancelled';
  if (now < endsAt(overview, timeZone)) return 'planned';
  return overview.hasText ? 'held' : 'notes-missing';
}
