import type { home as shape } from '../../sv/pages/home.ts';
import { count } from '../../count.ts';

export const home: typeof shape = {
  home: {
    next: 'Next meeting',
    planned: 'Planned meetings',
    undecided: 'The next date is not set',
    undecidedText:
      'The next meeting will be here when it is set. If you subscribe to the calendar, it will be in your own too.',
    details: 'More about the meeting',
    further: 'More dates',
    more: (n) => `${count(n, 'more meeting', 'more meetings')} planned`,
    passed: 'Past dates',
    last: { held: 'Latest meeting', unknown: 'Last in the plan' },
    addToCalendar: 'Add to calendar',
    subscribe: {
      title: 'Subscribe to the calendar',
      text: 'The meetings are put into your own calendar and kept up to date there. What is cancelled is marked CANCELLED.',
      open: 'Open in Apple Calendar or Outlook',
      address:
        'In Google Calendar and Outlook on the web, add a calendar from a web address. Copy this one:',
    },
    join: 'Would you like to join?',
    joinMail: (address) => `E-mail ${address}`,
    about: 'About the network',
    latest: 'Latest overviews',
    andMore: (n) => `and ${count(n, 'more presentation', 'more presentations')}`,
    allMeetings: 'All meetings',
    membersTitle: 'For members',
    membersText: 'Read and search everything noted at the meetings.',
    membersLink: 'To the members’ pages',
    participants: 'Municipalities that have presented',
    participantsText: (municipalities, counties) =>
      `${count(municipalities, 'municipality', 'municipalities')} in ${count(counties, 'county', 'counties')} ${municipalities === 1 ? 'has' : 'have'} shared their work.`,
    allMunicipalities: 'All municipalities, county by county',
    organisations: 'Organisations that have presented',
    allOrganisations: 'All organisations',
    news: 'News',
    allNews: 'All news',
  },
  countyMap: {
    mapLabel: 'Map: presentations in each county',
    tile: (county, n) =>
      `${county}: ${n === 0 ? 'no presentations' : count(n, 'presentation', 'presentations')}`,
    legend: 'Presentations',
    range: (from, to) => (from === to ? String(from) : `${String(from)}–${String(to)}`),
    none: 'None',
    caption: 'Presentations in each county',
    county: 'County',
    municipalities: 'Municipalities',
    presentations: 'Number',
    without: 'No presentation yet:',
  },
  timeline: {
    title: 'The meetings on a timeline',
    term: { spring: (year) => `Spring ${year}`, autumn: (year) => `Autumn ${year}` },
    states: {
      planned: 'planned',
      passed: 'passed',
      held: 'held',
      cancelled: 'CANCELLED',
      'notes-missing': 'no notes',
    },
  },
};
