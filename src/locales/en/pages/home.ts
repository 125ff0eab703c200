import type { home as shape } from '../../sv/pages/home.ts';
import { count } from '../../count.ts';

export const home: typeof shape = {
  home: {
    planned: 'Planned meetings',
    undecided: 'The next date is not set',
    undecidedText: 'As soon as a new meeting is planned, its day, time and speakers will be here.',
    passed: 'Past dates',
    last: { held: 'Latest meeting', unknown: 'Last in the plan' },
    latest: 'Earlier meetings',
    allMeetings: 'All meetings',
    join: 'Would you like to join?',
    membersTitle: 'For members',
    membersText: 'Read and search everything noted at the meetings.',
    membersLink: 'To the members’ pages',
    joinMail: (address) => `E-mail ${address}`,
    about: 'About the network',
    participants: 'Municipalities that have presented',
    participantsText: (municipalities, counties) =>
      `${count(municipalities, 'municipality', 'municipalities')} in ${count(counties, 'county', 'counties')} have shared their work.`,
    allMunicipalities: 'All municipalities, county by county',
    news: 'News',
    allNews: 'All news',
  },
};
