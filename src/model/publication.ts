import type { CalendarDate } from './calendar-date.ts';

/** When a text may be seen by others than its editors. */
export interface Publication {
  /** Held back until the editor says otherwise, whatever `publish` says. */
  draft: boolean;
  /** The first day on which the site shows it; `null` where it has not been put off. */
  publish: CalendarDate | null;
}

/**
 * Whether nobody but the editors may see a text on a day.
 *
 * @example isDraft({ draft: false, publish: '2024-05-28' }, '2024-05-27') //=> true
 */
export function isDraft(entry: Publication, today: CalendarDate): boolean {
  return visibleFrom(entry) > today;
}

/** The first day on which a text is seen, comparable with every date; a draft's never comes. */
export function visibleFrom({ draft, publish }: Publication): CalendarDate {
  return draft ? NEVER : (publish ?? ALWAYS);
}

/** After every calendar date. */
export const NEVER: CalendarDate = '9999-12-31';
/** Before every calendar date. */
export const ALWAYS: CalendarDate = '0000-01-01';
