import {
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { meetingAddress } from '../../locales/address-book.ts';
import { fill } from '../../locales/fill.ts';
import { allTopics } from '../../model/all-topics.ts';
import { addDays } from '../../model/days.ts';
import { speakerAndRole } from '../../model/participant.ts';
import { meetingSpan } from '../../schedule/meeting-span.ts';
import type { PublicMeeting } from '../public-site.ts';
import type { FeedContext } from './feed-context.ts';
import {
  cancelledText,
  joined,
  membersAddress,
  participants,
  presentationTitle,
  titleWithStatus,
} from './meeting-words.ts';
import { oneLine, plainText } from './plain-text.ts';

const MINUTE = 60_000;
/** Sequence numbers count minutes from here, so that they stay small. */
const FIRST_MINUTE = Date.parse('2020-01-01T00:00:00Z') / MINUTE;

/**
 * A meeting as an event (RFC 5545). Nothing in it comes from the clock: the same note, last changed
 * at the same time, gives the same event. Without an organiser, to whom calendar programs would
 * want to send answers.
 */
export function calendarEvent(meeting: PublicMeeting, context: FeedContext): ICalEventData {
  const { date, status, changed, place } = meeting;
  const cancelled = status === 'cancelled';
  return {
    id: eventId(meeting, context),
    sequence: sequence(changed) + (cancelled ? 1 : 0),
    stamp: new Date(changed ?? `${date}T00:00:00Z`),
    lastModified: changed === null ? null : new Date(changed),
    ...when(meeting, context),
    summary: oneLine(titleOf(meeting, context)),
    description: plainText(describe(meeting, context)),
    location: place === null ? null : oneLine(place),
    url: uri(context.absolute(meetingAddress(context.book, date))),
    categories: allTopics(meeting.presentations).map((name) => ({ name: oneLine(name) })),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/**
 * The same for as long as the site has its address, whatever becomes of the note. With the path,
 * since a host may have several networks, and without the scheme, which may change.
 *
 * @example eventId(meeting, context) //=> '2024-04-23@example.se/network'
 */
function eventId({ date }: PublicMeeting, { site, base }: FeedContext): string {
  return `${date}@${new URL(site.address).host}${base}`;
}

/** Minutes, at least 0: higher for every change that is not made within the same one. */
function sequence(changed: string | null): number {
  if (changed === null) return 0;
  return Math.max(0, Math.floor(Date.parse(changed) / MINUTE) - FIRST_MINUTE);
}

type When = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'transparency' | 'busystatus'>;

/** A day without a time, and a meeting that is cancelled, leave the reader free. */
function when({ date, time, status }: PublicMeeting, { site }: FeedContext): When {
  const span = meetingSpan({ date, time }, site.timeZone);
  const isBusy = span !== null && status !== 'cancelled';
  return {
    start: span?.start ?? new Date(date),
    end: span?.end ?? new Date(addDays(date, 1)),
    allDay: span === null,
    transparency: isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    busystatus: isBusy ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
  };
}

function titleOf(meeting: PublicMeeting, context: FeedContext): string {
  const { site, locale } = context;
  const who = participants(meeting, context);
  const title = who === '' ? site.name : fill(locale.feeds.title, { site: site.name, who });
  return titleWithStatus(title, meeting, context);
}

function describe(meeting: PublicMeeting, context: FeedContext): string {
  const { locale, book, absolute } = context;
  const { chair, date, summary } = meeting;
  const closed = membersAddress(meeting, context);
  const { page, membersPage, chair: chairedBy } = locale.feeds;
  const links = [
    fill(page, { address: absolute(meetingAddress(book, date)) }),
    closed && fill(membersPage, { address: closed }),
  ];
  const blocks = [
    cancelledText(meeting, context),
    summary,
    ...meeting.presentations.map((one) =>
      joined([presentationTitle(one), speakerAndRole(one)], '\n'),
    ),
    chair && fill(chairedBy, { name: chair }),
    joined(links, '\n'),
  ];
  return joined(blocks, '\n\n');
}

/** Commas and semicolons divide values in a calendar, and are escaped there even in addresses. */
function uri(address: string): string {
  return address.replaceAll(',', '%2C').replaceAll(';', '%3B');
}
