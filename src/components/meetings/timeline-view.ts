import { formatDate, formatDayMonth } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
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

/** What stands on one line: a year, or half of one where many meetings would crowd it. */
interface Term {
  year: string;
  half: 'spring' | 'autumn' | null;
  /** Oldest first. */
  marks: TimelineMark[];
}

interface Timeline {
  /** Oldest first, none empty. */
  terms: Term[];
  /** Whether there are meetings that are not shown. */
  cut: boolean;
}

/** How much a timeline shows at most. */
interface TimelineBounds {
  meetings: number;
  /** Of these, so many that were not over at the build. */
  ahead: number;
  /** Reckoned back from the latest that was over at the build, else from the first one ahead. */
  years: number;
}

const BOUNDS: TimelineBounds = { meetings: 24, ahead: 6, years: 2 };
/** Participants to name in a mark. */
const NAMED = 3;
/** Meetings that a year's line holds. */
const ON_A_LINE = 6;

/**
 * The latest meetings and the nearest, as marks on a line for each year or half of one, oldest first.
 *
 * @param views oldest first
 */
export function timeline(
  views: MeetingView[],
  language: Locale['code'],
  bounds = BOUNDS,
): Timeline {
  const aheadFrom = views.findIndex(({ ahead }) => ahead);
  const end = aheadFrom === -1 ? views.length : aheadFrom + bounds.ahead;
  const upTo = views.slice(0, end);
  const latest = views[aheadFrom === -1 ? views.length - 1 : Math.max(0, aheadFrom - 1)];
  const since = yearsBefore(latest?.meeting.date ?? '', bounds.years);
  const shown = upTo.slice(-bounds.meetings).filter(({ meeting }) => meeting.date > since);
  return {
    terms: terms(shown, language),
    cut: shown.length < views.length,
  };
}

function terms(views: MeetingView[], language: Locale['code']): Term[] {
  const years = [...Map.groupBy(views, ({ meeting }) => meeting.date.slice(0, 4))];
  const whole = years.every(([, ofYear]) => ofYear.length <= ON_A_LINE);
  return years.flatMap(([year, ofYear]) => {
    const halves = Map.groupBy(ofYear, ({ meeting }) => (whole ? null : halfOf(meeting.date)));
    return [...halves].map(([half, ofTerm]) => ({
      year,
      half,
      marks: ofTerm.map((view) => mark(view, language)),
    }));
  });
}

function mark({ meeting, state, ends }: MeetingView, language: Locale['code']): TimelineMark {
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

/** As schools and associations reckon. */
function halfOf(date: string): Term['half'] {
  return date.slice(5, 7) < '07' ? 'spring' : 'autumn';
}

function yearsBefore(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`;
}
