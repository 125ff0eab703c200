import type { Locale } from '../../locales/locale.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';

/** What records are made with beside the content. */
export interface RecordContext {
  locale: Locale;
  addresses: RecordAddresses;
}

/** Where records lead. */
interface RecordAddresses {
  meeting: (date: CalendarDate, presentation?: string) => string;
  post: (slug: string) => string;
  page: (slug: string) => string;
  memberPage: (slug: string) => string;
}
