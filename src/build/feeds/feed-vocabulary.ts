import type { Site } from '../../model/site.ts';
import type { PublicMeeting } from '../public-site.ts';
import { siteFiles } from './site-files.ts';

const DAY = '2000-01-01';

/** One meeting that has all there can be of properties, and one that is cancelled. */
const meetings: PublicMeeting[] = [
  {
    date: DAY,
    time: { start: '15:00', end: '15:45' },
    place: '1',
    status: null,
    reason: null,
    summary: '1',
    chair: '1',
    presentations: [
      {
        id: '1',
        municipality: {
          code: '1',
          name: '1',
          slug: '1',
          county: { code: '1', name: '1', slug: '1' },
        },
        organisation: null,
        title: '1',
        speaker: '1',
        role: '1',
        population: { kind: 'about', min: 1, max: 1 },
        topics: ['1'],
      },
    ],
    next: null,
    hasText: true,
    parts: null,
    changed: `${DAY}T00:00:00Z`,
  },
  {
    date: '2000-01-02',
    time: null,
    place: null,
    status: 'cancelled',
    reason: '1',
    summary: null,
    chair: null,
    presentations: [],
    next: null,
    hasText: false,
    parts: null,
    changed: null,
  },
];

/**
 * The words that calendars, feeds and open data have of themselves, whatever the site: a calendar
 * says "DESCRIPTION" and data "presentations", which members' texts may say too. Made by what
 * writes them, so that it knows them all.
 */
export function feedVocabulary(site: Site): string[] {
  const publicSite = { site, base: '', demo: false, members: true, today: DAY, meetings };
  const files = siteFiles({ ...publicSite, posts: [], pages: [], icons: [] });
  return [...files.values()].map((text) => text().replaceAll('\r\n ', ''));
}
