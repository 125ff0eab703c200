import type { CalendarDate } from '../model/calendar-date.ts';
import { daysFrom } from '../model/days.ts';
import { beatsAfter, findRhythm, type Rhythm } from './rhythm.ts';
import { isSwedishHoliday, swedishBreak } from './swedish-calendar.ts';

/** A date to meet on, and why it was chosen. */
export interface Proposal {
  date: CalendarDate;
  /** Null where a note already points to the date. */
  rhythm: Rhythm | null;
}

/** What a date is proposed from. */
export interface Known {
  /** Dates of all meetings there are, held, planned or cancelled; in any order. */
  dates: CalendarDate[];
  /** Dates that notes name as the next meeting's (`next`). */
  pointers: CalendarDate[];
  today: CalendarDate;
  /** IANA name; Swedish holidays count where it is Sweden's. */
  timeZone: string;
}

/** Beats looked at before giving up. */
const MOST = 60;

/**
 * The next date to meet on: one that a note points to and that has no meeting yet, else the next
 * beat of the meetings' rhythm after the last of them, today at the earliest and on no holiday or
 * usual break. Null when there is too little to go by.
 */
export function proposeDate(known: Known): Proposal | null {
  const { dates, pointers, today } = known;
  const pointed = pointers.toSorted().find((date) => date >= today && !dates.includes(date));
  if (pointed !== undefined) return { date: pointed, rhythm: null };
  const rhythm = findRhythm(dates);
  const last = dates.toSorted().at(-1);
  if (rhythm === null || last === undefined) return null;
  const beats = beatsAfter(rhythm, last, beatsUntil(last, today) + MOST);
  const date = beats.filter((beat) => beat >= today).find((beat) => isFree(beat, known));
  return date === undefined ? null : { date, rhythm };
}

/** At least the number of weeks between, which is the shortest rhythm. */
function beatsUntil(last: CalendarDate, today: CalendarDate): number {
  return Math.max(0, Math.ceil(daysFrom(last, today) / 7));
}

/** A break counts only where the network has never met in it. */
function isFree(date: CalendarDate, { dates, timeZone }: Known): boolean {
  if (timeZone !== 'Europe/Stockholm') return true;
  if (isSwedishHoliday(date)) return false;
  const found = swedishBreak(date);
  return found === null || dates.some((each) => swedishBreak(each) === found);
}
