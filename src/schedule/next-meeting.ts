import { endsAt } from './ends-at.ts';
import type { Scheduled } from './meeting-state.ts';

/**
 * The meeting that takes place next, or is taking place: the one that ends soonest after `now` and
 * is not cancelled. Null when there is none. The order of the overviews does not matter.
 */
export function nextMeeting<M extends Scheduled>(
  overviews: readonly M[],
  now: Date,
  timeZone: string,
): M | null {
  let next: M | null = null;
  for (const overview of overviews) {
    const coming = overview.status !== 'cancelled' && endsAt(overview, timeZone) > now;
    if (coming && (next === null || overview.date < next.date)) next = overview;
  }
  return next;
}
