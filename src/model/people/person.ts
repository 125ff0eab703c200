import type { CalendarDate } from '../calendar-date.ts';

/** What someone was, and when. */
export interface PersonRole {
  role: string;
  /** Where: a municipality, an association. */
  organisation: string | null;
  /** First day; `null` where it always was so. */
  from: CalendarDate | null;
  /** Last day; `null` where it still is so. */
  to: CalendarDate | null;
}

/** Someone in `people.yaml`. */
export interface Person {
  /** The one right spelling, first name first, in NFC and with single spaces. */
  name: string;
  /** Other ways the name is written, by mistake or before it changed. */
  spellings: string[];
  /** In the order of the file. */
  roles: PersonRole[];
  /** Whether the person has asked not to be named any more. */
  withdrawn: boolean;
}
