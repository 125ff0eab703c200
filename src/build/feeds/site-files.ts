import { meetingCalendarAddress } from '../../locales/address-book.ts';
import { fill } from '../../locales/fill.ts';
import type { PublicSite } from '../public-site.ts';
import { calendarWriter, type CalendarLabel } from './calendar.ts';
import { feedContext, type FeedContext } from './feed-context.ts';
import { openDataSchema } from './open-data-schema.ts';
import { openData } from './open-data.ts';
import { rss } from './rss.ts';

/**
 * What machines read of a site, by its path from the site's root: calendars, the feed and open data.
 * Each text is made when it is asked for.
 */
export function siteFiles(publicSite: PublicSite): Map<string, () => string> {
  const context = feedContext(publicSite);
  const { locale, book, base, meetings } = context;
  const { calendar, heldCalendar, feed, data, dataSchema } = locale.files;
  const write = calendarWriter(context);
  const takePlace = meetings.filter(({ status }) => status !== 'cancelled');
  return new Map<string, () => string>([
    [calendar, () => write(meetings, label(context, 'calendar'))],
    [heldCalendar, () => write(takePlace, label(context, 'heldCalendar'))],
    [feed, () => rss(context)],
    [data, () => openData(context)],
    [dataSchema, () => openDataSchema(context)],
    ...meetings.map((meeting): [string, () => string] => [
      meetingCalendarAddress(book, meeting.date).slice(base.length + 1),
      () => write([meeting], null),
    ]),
  ]);
}

function label(context: FeedContext, which: 'calendar' | 'heldCalendar'): CalendarLabel {
  const { all, held, description } = context.locale.feeds.calendar;
  const site = context.site.name;
  return {
    name: fill(which === 'calendar' ? all : held, { site }),
    description: fill(description, { site }),
    source: context.file(which),
  };
}
