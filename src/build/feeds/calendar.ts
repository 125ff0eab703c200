import ical, { escape, ICalCalendarMethod, type ICalCalendarData } from 'ical-generator';
import type { PublicMeeting } from '../public-site.ts';
import { calendarEvent } from './calendar-event.ts';
import type { FeedContext } from './feed-context.ts';
import { oneLine } from './plain-text.ts';

/** How often programs are asked to fetch a calendar anew, in seconds: four times a day. */
const REFRESH = 6 * 60 * 60;

/** What a calendar program calls a calendar that one subscribes to. */
export interface CalendarLabel {
  name: string;
  description: string;
  /** Absolute address of the file. */
  source: string;
}

/**
 * Meetings as a calendar (RFC 5545, RFC 7986). Times are in UTC, so that no program needs to know
 * the site's time zone or what its clocks have done; a meeting without a time lasts all day.
 *
 * @param label null for a file that is to become entries in a calendar the reader has: with a name
 *   of its own, Outlook makes it a calendar of its own
 */
export function calendarText(
  meetings: readonly PublicMeeting[],
  label: CalendarLabel | null,
  context: FeedContext,
): string {
  const language = context.locale.code.toUpperCase();
  const calendar = ical({
    prodId: { company: 'Traff', product: 'Calendar', language },
    method: ICalCalendarMethod.PUBLISH,
    ...(label === null ? {} : subscription(label)),
  });
  for (const meeting of meetings) calendar.createEvent(calendarEvent(meeting, context));
  return `${calendar.toString()}\r\n`;
}

function subscription({ name, description, source }: CalendarLabel): Partial<ICalCalendarData> {
  const text = (value: string): string => escape(oneLine(value), false);
  return { name: text(name), description: text(description), source, ttl: REFRESH };
}
