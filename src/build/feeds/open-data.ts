import {
  homeAddress,
  meetingAddress,
  meetingCalendarAddress,
  postAddress,
} from '../../locales/address-book.ts';
import { isOnline } from '../../locales/places.ts';
import type { Presentation } from '../../model/meeting.ts';
import { instantOf } from '../../schedule/instant.ts';
import { meetingSpan } from '../../schedule/meeting-span.ts';
import { meetingState } from '../../schedule/meeting-state.ts';
import { zonedIso } from '../../schedule/zoned-iso.ts';
import type { PublicMeeting, PublicPost } from '../public-site.ts';
import type { FeedContext } from './feed-context.ts';

/** Counts up when a field changes its meaning or goes; new fields may come without. */
export const DATA_VERSION = 1;

/**
 * All public facts as JSON; `docs/data.md` says what each is. On one line, as it is for programs.
 * Nothing of it depends on the clock but the states of meetings, which follow from the day.
 */
export function openData(context: FeedContext): string {
  const { meetings, posts } = context;
  const startOfDay = instantOf(context.today, '00:00', context.site.timeZone);
  const data = {
    $schema: context.file('dataSchema'),
    version: DATA_VERSION,
    updated: lastOf([...meetings, ...posts].map(({ changed }) => changed)),
    site: siteFacts(context),
    meetings: meetings.map((meeting) => meetingFacts(meeting, startOfDay, context)),
    posts: posts.map((post) => postFacts(post, context)),
  };
  return `${JSON.stringify(data)}\n`;
}

function siteFacts({ site, book, locale, absolute, file }: FeedContext): object {
  const { name, owner, purpose, contact, timeZone, place } = site;
  return {
    name,
    owner,
    purpose,
    contact,
    language: locale.tag,
    timeZone,
    place,
    url: absolute(homeAddress(book)),
    calendar: file('calendar'),
    calendarWithoutCancelled: file('heldCalendar'),
    feed: file('feed'),
  };
}

function meetingFacts(meeting: PublicMeeting, now: Date, context: FeedContext): object {
  const { date, time, reason, place, summary, chair, next, parts, changed } = meeting;
  const { site, book, locale, absolute } = context;
  const { start = null, end = null } = meetingSpan(meeting, site.timeZone) ?? {};
  const iso = (instant: Date | null): string | null => instant && zonedIso(instant, site.timeZone);
  return {
    date,
    start: iso(start),
    end: time?.end == null ? null : iso(end),
    status: meetingState(meeting, now, site.timeZone),
    reason,
    place,
    online: place === null ? null : isOnline(place, locale),
    url: absolute(meetingAddress(book, date)),
    calendar: absolute(meetingCalendarAddress(book, date)),
    summary,
    chair,
    presentations: meeting.presentations.map(presentationFacts),
    next,
    openNotes: parts !== null,
    changed,
  };
}

function presentationFacts(presentation: Presentation): object {
  const { id, municipality, organisation, title, speaker, role, population, topics } = presentation;
  return {
    id,
    municipality: municipality && {
      code: municipality.code,
      name: municipality.name,
      county: { code: municipality.county.code, name: municipality.county.name },
    },
    organisation,
    title,
    speaker,
    role,
    population: population && {
      precision: population.kind,
      min: population.min,
      max: population.max,
    },
    topics,
  };
}

function postFacts(post: PublicPost, { book, absolute }: FeedContext): object {
  const { slug, title, date, kind, author, role, summary, changed } = post;
  const url = absolute(postAddress(book, slug));
  return { slug, title, date, kind, author, role, summary, url, changed };
}

/** The latest of some instants, ISO 8601 in UTC; null where none is known. */
function lastOf(instants: (string | null)[]): string | null {
  return instants.reduce((last, each) => ((each ?? '') > (last ?? '') ? each : last), null);
}
