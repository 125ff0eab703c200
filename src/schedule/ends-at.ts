import { addMinutes } from 'date-fns/addMinutes';
import { addDays } from '../model/days.ts';
import type { MemberOverview } from '../model/member-document.ts';
import { instantOf } from './instant.ts';

/** Minutes that a meeting is taken to last where only its start is known. */
const USUAL_LENGTH = 60;

/**
 * The instant at which a meeting ends: its stated end; an hour after its start where no end is
 * stated; the midnight after its day where no time is.
 *
 * @example endsAt({ date: '2024-04-23', time: { start: '15:00', end: '15:45' } }, 'Europe/Stockholm')
 * //=> 2024-04-23T13:45:00Z
 */
export function endsAt(
  { date, time }: Pick<MemberOverview, 'date' | 'time'>,
  timeZone: string,
): Date {
  if (time === null) return instantOf(addDays(date, 1), '00:00', timeZone);
  if (time.end !== null) return instantOf(date, time.end, timeZone);
  return addMinutes(instantOf(date, time.start, timeZone), USUAL_LENGTH);
}
