import type { PublicPost } from '../../build/public-site.ts';
import { absoluteAddress } from '../../locales/absolute-address.ts';
import {
  homeAddress,
  meetingAddress,
  postAddress,
  type AddressBook,
} from '../../locales/address-book.ts';
import { formatDay } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
import { isOnline } from '../../locales/places.ts';
import type { Presentation } from '../../model/meeting.ts';
import { bareName, namesIn } from '../../model/people/speakers.ts';
import type { Site } from '../../model/site.ts';
import { meetingSpan } from '../../schedule/meeting-span.ts';
import { zonedIso } from '../../schedule/zoned-iso.ts';
import { participants } from '../meetings/meeting-heading.ts';
import type { MeetingView } from '../meetings/meeting-view.ts';
import type { NavigationLink } from './navigation.ts';

/** A thing in the words of schema.org, for a script element of JSON-LD. */
export type StructuredData = Record<string, unknown>;

/** The site that a thing is on. */
export interface OnSite {
  site: Site;
  language: Locale;
  book: AddressBook;
}

const CONTEXT = { '@context': 'https://schema.org' };

/**
 * A meeting as an `Event`; a cancelled one keeps its time. Where no place is stated, none is made up.
 *
 * @param image absolute address of a picture; null where there is none
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 */
export function meetingData(
  { meeting }: MeetingView,
  on: OnSite,
  image: string | null,
): StructuredData {
  const { site, language, book } = on;
  const { date, status, summary, presentations } = meeting;
  const who = participants(presentations, language.code);
  const url = absolute(on, meetingAddress(book, date));
  return withoutEmpty({
    ...CONTEXT,
    '@type': 'Event',
    name: `${site.name}: ${who === '' ? formatDay(date, language.code) : who}`,
    description: summary,
    ...timesOf(meeting, site.timeZone),
    eventStatus: `https://schema.org/${status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    ...placeOf(meeting.place, url, language),
    organizer: organisation(on),
    performer: presentations.flatMap(speakers),
    url,
    image,
    inLanguage: language.tag,
  });
}

/** A post as a `BlogPosting`, the film and the notice too. */
export function postData(post: PublicPost, on: OnSite, image: string | null): StructuredData {
  const { language, book } = on;
  const { slug, title, summary, date, author, role, changed } = post;
  const authors = namesIn(author);
  return withoutEmpty({
    ...CONTEXT,
    '@type': 'BlogPosting',
    headline: title,
    description: summary,
    datePublished: date,
    dateModified: changed !== null && changed.slice(0, 10) >= (date ?? '') ? changed : null,
    author: authors.map((name) => person(name, authors.length === 1 ? role : null)),
    publisher: organisation(on),
    url: absolute(on, postAddress(book, slug)),
    image,
    inLanguage: language.tag,
  });
}

/** The network and its site, for its first page. */
export function siteData(on: OnSite): StructuredData {
  const { site, language, book } = on;
  const url = absolute(on, homeAddress(book));
  const network = {
    '@type': 'Organization',
    name: site.name,
    description: site.purpose,
    email: site.contact,
    url,
    parentOrganization: site.owner === null ? null : { '@type': 'Organization', name: site.owner },
  };
  const webSite = { '@type': 'WebSite', name: site.name, url, inLanguage: language.tag };
  return { ...CONTEXT, '@graph': [webSite, withoutEmpty(network)] };
}

/** The way to a page from the first one, without the page itself. */
export function trailData(trail: readonly NavigationLink[], on: OnSite): StructuredData {
  const links = [{ href: homeAddress(on.book), text: on.site.name }, ...trail];
  const items = links.map(({ href, text }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: absolute(on, href),
  }));
  return { ...CONTEXT, '@type': 'BreadcrumbList', itemListElement: items };
}

function timesOf(meeting: MeetingView['meeting'], timeZone: string): StructuredData {
  const span = meetingSpan(meeting, timeZone);
  if (span === null) return { startDate: meeting.date };
  const isEndKnown = meeting.time?.end != null;
  return {
    startDate: zonedIso(span.start, timeZone),
    endDate: isEndKnown ? zonedIso(span.end, timeZone) : null,
  };
}

function placeOf(place: string | null, url: string, language: Locale): StructuredData {
  if (place === null) return {};
  const online = isOnline(place, language);
  return {
    eventAttendanceMode: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: online
      ? { '@type': 'VirtualLocation', name: place, url }
      : { '@type': 'Place', name: place, address: place },
  };
}

function organisation(on: OnSite): StructuredData {
  return { '@type': 'Organization', name: on.site.name, url: absolute(on, homeAddress(on.book)) };
}

/** The role is someone's own only where nobody else is named. */
function speakers(presentation: Presentation): StructuredData[] {
  const names = namesIn(presentation.speaker);
  return names.map((name) => person(name, names.length === 1 ? presentation.role : null));
}

function person(name: string, jobTitle: string | null): StructuredData {
  return withoutEmpty({ '@type': 'Person', name: bareName(name), jobTitle });
}

function absolute({ site }: OnSite, pathname: string): string {
  return absoluteAddress(site.address, pathname);
}

function withoutEmpty(data: StructuredData): StructuredData {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) =>
        value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
