import type { MeetingView } from './meeting-view.ts';
import type { Year } from './group-by-year.ts';

/** A year of which not all meetings need be shown. */
export interface ShownYear extends Year {
  /** How many meetings it has in all. */
  total: number;
}

/**
 * The newest meetings of those that are not ahead, in their years.
 *
 * @param years newest first
 * @param most how many meetings, at most
 */
export function newestPast(years: Year[], most: number): ShownYear[] {
  const shown: ShownYear[] = [];
  let left = most;
  for (const { year, views } of years) {
    const past = views.filter(({ ahead }) => !ahead).slice(0, left);
    if (past.length > 0) shown.push({ year, views: past, total: views.length });
    left -= past.length;
    if (left === 0) return shown;
  }
  return shown;
}

/** Soonest first, and how many more there are than that. */
export function aheadOf(
  views: MeetingView[],
  most: number,
): { views: MeetingView[]; more: number } {
  const ahead = views.filter((view) => view.ahead);
  return { views: ahead.slice(0, most), more: Math.max(0, ahead.length - most) };
}
