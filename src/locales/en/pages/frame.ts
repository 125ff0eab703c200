import type { frame as shape } from '../../sv/pages/frame.ts';

export const frame: typeof shape = {
  skip: 'Skip to content',
  demo: 'This is a demonstration. The passphrase is temporary and only works for this version.',
  nav: {
    label: 'Main menu',
    meetings: 'Meetings',
    municipalities: 'Municipalities',
    counties: 'Counties',
    organisations: 'Organisations',
    topics: 'Topics',
    people: 'People',
    news: 'News',
    search: 'Search',
    members: 'Members',
  },
  trail: 'You are here',
  footer: {
    contact: 'Contact',
    pages: 'About this site',
    explore: 'Find your way',
    subscribe: 'Subscribe',
    calendar: 'Calendar',
    heldCalendar: 'Calendar without cancelled meetings',
    feed: 'Meetings and news (RSS)',
    data: 'Open data',
  },
  card: { county: 'County', topic: 'Topic', organisation: 'Organisation' },
  missing: {
    title: 'The page does not exist',
    text: 'The address may be mistyped, or the page has moved.',
    search: 'Search this site',
    ways: 'Or start here',
    home: 'The start page',
    contact: 'Did a link bring you here? Please tell us:',
  },
};
