import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Span } from '../page/block.ts';
import type { FoundTime } from '../find/find-times.ts';
import type { FoundPresentation } from '../find/found-presentation.ts';

/** Words that go into a note's text. */
export interface Part {
  span: Span;
  /** Becomes a heading below the note's own. */
  heading: boolean;
}

/** Words that a key of a note says, and that are nowhere else in the note. */
export interface Datum {
  span: Span;
  /** Canonical name of the key. */
  key: string;
}

/** Something an editor should look at; the locale puts the code in words. */
export interface Doubt {
  code: DoubtCode;
  values: Record<string, string>;
}

type DoubtCode =
  | 'cancelled-text'
  | 'compact-date'
  | 'date-range'
  | 'dated-twice'
  | 'day-near'
  | 'inferred-year'
  | 'link'
  | 'lost-letters'
  | 'mentioned'
  | 'month-spelling'
  | 'moved'
  | 'next-missing'
  | 'next-weekday'
  | 'picture'
  | 'population'
  | 'post-date'
  | 'repaired'
  | 'schedule-only'
  | 'speaker'
  | 'struck'
  | 'time'
  | 'unread-value'
  | 'weekday';

/** A meeting as far as one place of a page tells of it, or all places together. */
export interface MeetingDraft {
  date: CalendarDate;
  /** Has a section of its own, not just a line in a schedule. */
  section: boolean;
  parts: Part[];
  data: Datum[];
  doubts: Doubt[];
  times: Pick<FoundTime, 'time' | 'written'>[];
  cancelled: boolean;
  reason: string | null;
  next: CalendarDate | null;
  chair: string | null;
  presentations: FoundPresentation[];
  /** Municipalities that the text names, and that are not taken for presenters. */
  mentioned: string[];
}

/** A post of a page. */
export interface PostDraft {
  title: string;
  date: CalendarDate | null;
  author: string | null;
  role: string | null;
  kind: 'film' | 'column' | null;
  parts: Part[];
  data: Datum[];
  doubts: Doubt[];
}

/** A meeting of which nothing is known but its day. */
export function emptyMeeting(date: CalendarDate): MeetingDraft {
  return {
    date,
    section: false,
    parts: [],
    data: [],
    doubts: [],
    times: [],
    cancelled: false,
    reason: null,
    next: null,
    chair: null,
    presentations: [],
    mentioned: [],
  };
}
