/** First segments of the site's addresses. Permanent: changing one breaks links. */
export const addresses = {
  meetings: 'traffar',
  municipalities: 'kommuner',
  counties: 'lan',
  organisations: 'organisationer',
  topics: 'amnen',
  people: 'personer',
  news: 'nyheter',
  search: 'sok',
  members: 'medlemmar',
};

/** Paths of the files that the site offers beside its pages. As permanent as the addresses. */
export const files = {
  /** Calendar with every meeting, the cancelled ones too. */
  calendar: 'kalender.ics',
  /** Calendar without the cancelled meetings. */
  heldCalendar: 'kalender-utan-installda.ics',
  feed: 'rss.xml',
  data: 'data/traffar.json',
  dataSchema: 'data/traffar.schema.json',
};

/** Segments below a section. */
export const subAddresses = {
  /** Before the number of a page of posts, from the second on. */
  page: 'sida',
  /** Before a kind of posts. */
  kind: 'typ',
  kinds: { film: 'filmer', column: 'kronikor', notice: 'notiser' },
};
