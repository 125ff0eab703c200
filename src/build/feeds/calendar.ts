import ical, {
  escape,
  ICalCalendarMethod,
  type ICalCalendar,
  type ICalCalendarData,
} from 'ical-generator';
import type { PublicMeeting } from '../public-site.ts';
import { calendarEvent } from './calendar-event.ts';
import type { FeedContext } from './feed-context.ts';
import { oneLine } from './plain-text.ts';

/** How often programs are asked to fetch a calendar anew, in seconds: four times a day. */
const REFRESH = 6 * 60 * 60;
/** How the library ends a calendar, without the line end that RFC 5545 asks for. */
const END = 'END:VCALENDAR';

/** What a calendar program calls a calendar that one subscribes to. */
export interface CalendarLabel {
  name: string;
  description: string;
  /** Absolute address of the file. */
  source: string;
}

/**
 * Writes meetings as a calendar (RFC 5545, RFC 7986). Times are in UTC, so that no program needs to
 * know the site's time zone or what its clocks have done; a meeting without a time lasts all day.
 *
 * @param label null for a file that is to become entries in a calendar the reader has: with a name
 *   of its own, Outlook makes it a calendar of its own
 */
type WriteCalendar = (meetings: readonly PublicMeeting[], label: CalendarLabel | null) => string;

/** Makes each event once, for all the calendars that it is in. */
export function calendarWriter(context: FeedContext): WriteCalendar {
  const made = new Map<PublicMeeting, string>();
  const event = (meeting: PublicMeeting): string => {
    const text = made.get(meeting) ?? eventText(meeting, context);
    made.set(meeting, text);
    return text;
  };
  const nameless = calendar(null, context).toString();
  return (meetings, label) => {
    const empty = label === null ? nameless : calendar(label, context).toString();
    return `${empty.slice(0, -END.length)}${meetings.map(event).join('')}${END}\r\n`;
  };
}

/** Alone in a calendar, since the library folds long files far more slowly than short ones. */
function eventText(meeting: PublicMeeting, context: FeedContext): string {
  const alone = calendar(null, context);
  alone.createEvent(calendarEvent(meeting, context));
  const text = alone.toString();
  return text.slice(text.indexOf('BEGIN:VEVENT'), -END.length);
}

function calendar(label: CalendarLabel | null, { locale }: FeedContext): ICalCalendar {
  return ical({
    prodId: { company: 'Traff', product: 'Calendar', language: locale.code.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ...(label === null ? {} : subscription(label)),
  });
}

function subscription({ name, description, source }: CalendarLabel): Partial<ICalCalendarData> {
  const text = (value: string): string => escape(oneLine(value), false);
  return { name: text(name), description: text(description), source, ttl: REFRESH };
}
