import type { CalendarDate } from './calendar-date.ts';

/** Words and phrases that mean the same, so that a search for one finds the others. */
export interface SynonymGroup {
  /** As written; the commonest first. */
  words: string[];
  /** The first day on which they mean the same; `null` where they always did. */
  from: CalendarDate | null;
  /** The last such day; `null` where they still do. */
  to: CalendarDate | null;
}
