import type { feeds as shape } from '../sv/feeds.ts';

export const feeds: typeof shape = {
  calendar: {
    all: '{site}',
    held: '{site} (without cancelled)',
    description: 'The meetings of {site}. The calendar keeps itself up to date.',
  },
  title: '{site} – {who}',
  cancelled: 'CANCELLED: {title}',
  place: 'Place: {place}',
  chair: 'Chair: {name}',
  topics: 'Topics: {topics}',
  inhabitants: '{n} inhabitants',
  page: 'About the meeting: {address}',
  membersPage: 'The full notes, for members: {address}',
  membersLink: 'Members can read the full notes',
  links: { feed: '{site}: meetings and news', calendar: '{site}: calendar' },
};
