import type { Locale } from '../locales/locale.ts';
import type { CalendarDate } from '../model/calendar-date.ts';

/** What records are made with beside the content. */
export interface RecordContext {
  locale: Locale;
  addresses: RecordAddresses;
}

/** Where records lead. */
export interface RecordAddresses {
  meeting: (date: CalendarDate, presentation?: string) => string;
  post: (slug: string) => string;
  page: (slug: string) => string;
}

/** @example dayInWords('2024-01-24', 'sv-SE') //=> 'onsdag 24 januari 2024' */
export function dayInWords(date: CalendarDate, tag: string): string {
  const format = new Intl.DateTimeFormat(tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
