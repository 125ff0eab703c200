import { formatTime } from '../../locales/dates.ts';
import { fill } from '../../locales/fill.ts';
import type { MemberOverview } from '../../model/member-document.ts';
import { type MeetingState, meetingState } from '../../schedule/meeting-state.ts';
import type { ViewContext } from './view.ts';

/** What a meeting's state is now, and in words. */
export function statusOf(
  overview: MemberOverview,
  { config, now }: Pick<ViewContext, 'config' | 'now'>,
): { state: MeetingState; text: string } {
  const words = config.words.status;
  const state = meetingState(overview, now, config.timeZone);
  const { reason } = overview;
  const because = state === 'cancelled' && reason !== null;
  return { state, text: because ? fill(words.cancelledBecause, { reason }) : words[state] };
}

/** @example timeOf({ time: { start: '15:00', end: '15:45' }, … }, context) //=> 'kl. 15.00–15.45' */
export function timeOf(
  { time }: MemberOverview,
  { config }: Pick<ViewContext, 'config'>,
): string | null {
  return time === null ? null : formatTime(time, config.language);
}
