import type { places as shape } from '../../sv/pages/places.ts';
import { count } from '../../count.ts';

export const places: typeof shape = {
  municipalities: {
    title: 'Municipalities',
    lead: 'Municipalities that have presented at the meetings, county by county.',
    none: 'No municipality has presented yet.',
    count: (n) => count(n, 'presentation', 'presentations'),
    planned: 'was planned',
  },
  municipality: {
    description: (name) => `What ${name} has presented at the meetings.`,
    heading: 'At the meetings',
    inCounty: (county) => `More municipalities in ${county}`,
  },
};
