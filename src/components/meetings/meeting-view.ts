import type { PublicMeeting, PublicSite } from '../../build/public-site.ts';
import { hasClosedText } from '../../model/closed-text.ts';
import { endsAt } from '../../schedule/ends-at.ts';
import { meetingState, type MeetingState } from '../../schedule/meeting-state.ts';
import { instantOf } from '../../schedule/instant.ts';

/** A meeting together with what follows from it, and from the day of the build. */
export interface MeetingView {
  meeting: PublicMeeting;
  state: MeetingState;
  /** When it is over: ISO 8601 in UTC, which a script can compare with the reader's clock. */
  ends: string;
  /** Not over at the start of the day of the build, cancelled or not. */
  ahead: boolean;
  /** Whether there is a text that members alone may read. */
  closed: boolean;
}

type Described = Pick<PublicSite, 'meetings' | 'site' | 'today'>;

/** Oldest first. A meeting on the day of the build counts as ahead for the whole day. */
export function meetingViews({ meetings, site, today }: Described): MeetingView[] {
  const now = instantOf(today, '00:00', site.timeZone);
  return meetings.map((meeting) => {
    const end = endsAt(meeting, site.timeZone);
    return {
      meeting,
      state: meetingState(meeting, now, site.timeZone),
      ends: end.toISOString(),
      ahead: end > now,
      closed: hasClosedText(meeting),
    };
  });
}
