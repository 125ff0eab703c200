import type { places as shape } from '../../sv/pages/places.ts';
import { count } from '../../count.ts';

export const places: typeof shape = {
  presented: {
    planned: 'planned',
    missed: 'was planned',
    heading: 'At the meetings',
  },
  sheets: {
    label: 'Pages',
    newer: 'Newer',
    older: 'Older',
    place: (number, of) => `Page ${String(number)} of ${String(of)}`,
    title: (name, number) => `${name}, page ${String(number)}`,
  },
  municipalities: {
    title: 'Municipalities',
    lead: 'Municipalities that have presented at the meetings, county by county.',
    count: (n) => count(n, 'presentation', 'presentations'),
    counties: 'See the counties on a map',
    organisations: 'Organisations that have presented',
    people: 'People who have presented',
  },
  municipality: {
    description: (name) => `What ${name} has presented at the meetings.`,
    inCounty: (county) => `More municipalities in ${county}`,
  },
  counties: {
    title: 'Counties',
    lead: 'Where those who have presented at the meetings come from.',
  },
  county: {
    description: (county) => `What municipalities in ${county} have presented at the meetings.`,
    municipalities: 'Municipalities that have presented',
    neighbours: 'More counties, in alphabetical order',
    previous: 'Previous county',
    following: 'Following county',
    all: 'All counties',
  },
  organisations: {
    title: 'Organisations',
    lead: 'Organisations that have presented at the meetings.',
  },
  topics: {
    title: 'Topics',
    lead: 'What the presentations at the meetings have been about.',
    common: 'Most common',
    all: 'All topics',
  },
  topic: {
    description: (topic) => `Presentations about ${topic} at the meetings.`,
    related: 'Topics of the same presentations',
  },
  people: {
    title: 'People',
    lead: 'Those who have presented at the meetings, in alphabetical order by last name.',
    removeTitle: 'Would you rather not be listed?',
    remove: 'Tell us, and we will take your name off the site.',
    removeMail: 'Write to us, and we will take your name off the site:',
  },
  person: {
    description: (name) => `What ${name} has presented at the meetings.`,
    roles: 'Roles and workplaces are as they were at each meeting.',
    namesakes:
      'All that was presented under this name is here. Different workplaces can mean that someone changed jobs, or that several people share the name.',
  },
};
