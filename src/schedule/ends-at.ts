import { TZDate } from '@date-fns/tz';
import { addDays, addMinutes } from 'date-fns';
import type { MemberOverview } from '../model/member-document.ts';

/** Minutes that a meeting is taken to last where only its start is known. */
const USUAL_LENGTH = 60;

/**
 * The instant at which a meeting ends: its stated end; an hour after its start where no end is
 * stated; the midnight after its day where no time is. A wall time that a change of clocks skips
 * counts as that much later, and one that occurs twice is the first.
 *
 * @example endsAt({ date: '2024-04-23', time: { start: '15:00', end: '15:45' } }, 'Europe/Stockholm')
 * //=> 2024-04-23T13:45:00Z
 */
export function endsAt(
  { date, time }: Pick<MemberOverview, 'date' | 'time'>,
  timeZone: string,
): Date {
  if (time === null) return instant(addDays(wallTime(date, '00:00', timeZone), 1));
  if (time.end !== null) return instant(wallTime(date, time.end, timeZone));
  return instant(addMinutes(wallTime(date, time.start, timeZone), USUAL_LENGTH));
}

function wallTime(date: string, time: string, timeZone: string): TZDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new TZDate(year, month - 1, day, hours, minutes, timeZone);
}

/** A plain date, free of the zone it was made in. */
function instant(date: Date): Date {
  return new Date(date.getTime());
}
