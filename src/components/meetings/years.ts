import type { Year } from './group-by-year.ts';

/** A year of which not all past meetings need be shown. */
interface ShownYear extends Year {
  /** How many meetings it has in all; null where those that are past are all shown. */
  cutFrom: number | null;
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
    const past = views.filter(({ ahead }) => !ahead);
    const cutFrom = past.length > left ? views.length : null;
    if (past.length > 0) shown.push({ year, views: past.slice(0, left), cutFrom });
    left -= past.length;
    if (left <= 0) return shown;
  }
  return shown;
}
