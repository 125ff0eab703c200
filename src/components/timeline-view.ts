import { formatDate, formatDayMonth } from '../locales/dates.ts';
import { participants } from './meeting-heading.ts';
import type { MeetingView } from './meeting-view.ts';

/** A meeting as a mark on the line. */
export interface TimelineMark {
  date: string;
  state: MeetingView['state'];
  /** When it is over: ISO 8601 in UTC. */
  ends: string;
  /** Weekday, day, month and year. */
  fullDate: string;
  /** Day and month; the year stands above the line. */
  shortDate: string;
  /** Who presented, some of them where they are many; empty where it is not known. */
  who: string;
}

/** Half a year of work, as schools and associations reckon. */
export interface Term {
  year: string;
  half: 'spring' | 'autumn';
  /** Oldest first. */
  marks: TimelineMark[];
}

export interface Timeline {
  /** Oldest first, none empty. */
  terms: Term[];
  /** Whether there are meetings that are not shown. */
  cut: boolean;
}

/** How much a timeline shows at most. */
export interface TimelineBounds {
  meetings: number;
  /** Of these, so many that were not over at the build. */
  ahead: number;
  /** Reckoned back from the last one shown. */
  years: number;
}

const BOUNDS: TimelineBounds = { meetings: 24, ahead: 6, years: 2 };
/** Participants to name in a mark. */
const NAMED = 3;

/** @param views oldest first */
export function timeline(views: MeetingView[], language: 'sv' | 'en', bounds = BOUNDS): Timeline {
  const aheadFrom = views.findIndex(({ ahead }) => ahead);
  const end = aheadFrom === -1 ? views.length : aheadFrom + bounds.ahead;
  const upTo = views.slice(0, end);
  const since = yearsBefore(upTo.at(-1)?.meeting.date ?? '', bounds.years);
  const shown = upTo.slice(-bounds.meetings).filter(({ meeting }) => meeting.date > since);
  const byTerm = Map.groupBy(shown, ({ meeting }) => termOf(meeting.date).join());
  return {
    terms: [...byTerm.values()].map((ofTerm) => term(ofTerm, language)),
    cut: shown.length < views.length,
  };
}

function term(views: MeetingView[], language: 'sv' | 'en'): Term {
  const [year, half] = termOf(views[0]?.meeting.date ?? '');
  return { year, half, marks: views.map((view) => mark(view, language)) };
}

function mark({ meeting, state, ends }: MeetingView, language: 'sv' | 'en'): TimelineMark {
  const { date, presentations } = meeting;
  return {
    date,
    state,
    ends,
    fullDate: formatDate(date, language),
    shortDate: formatDayMonth(date, language),
    who: participants(presentations.slice(0, NAMED), language),
  };
}

function termOf(date: string): [year: string, half: Term['half']] {
  return [date.slice(0, 4), date.slice(5, 7) < '07' ? 'spring' : 'autumn'];
}

function yearsBefore(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`;
}
