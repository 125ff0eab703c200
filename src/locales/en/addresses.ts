import type {
  addresses as addressesShape,
  files as filesShape,
  subAddresses as subAddressesShape,
} from '../sv/addresses.ts';

export const addresses: typeof addressesShape = {
  meetings: 'meetings',
  municipalities: 'municipalities',
  counties: 'counties',
  organisations: 'organisations',
  topics: 'topics',
  people: 'people',
  news: 'news',
  search: 'search',
  members: 'members',
};

export const files: typeof filesShape = {
  calendar: 'calendar.ics',
  heldCalendar: 'calendar-without-cancelled.ics',
  feed: 'rss.xml',
  data: 'data/meetings.json',
  dataSchema: 'data/meetings.schema.json',
};

export const subAddresses: typeof subAddressesShape = {
  page: 'page',
  kind: 'kind',
  kinds: { film: 'films', column: 'columns', notice: 'notices' },
};
