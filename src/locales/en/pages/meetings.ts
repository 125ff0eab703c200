import type { meetings as shape } from '../../sv/pages/meetings.ts';
import { count } from '../../count.ts';

export const meetings: typeof shape = {
  status: {
    planned: 'Planned',
    cancelled: 'CANCELLED',
    held: 'Held',
    'notes-missing': 'No notes',
    passed: 'The date has passed',
    next: 'Next meeting',
  },
  cancelledBecause: (reason) => `CANCELLED: ${reason}`,
  meetings: {
    title: 'Meetings',
    lead: 'All meetings, the latest first: who presented, and what about.',
    none: 'No meetings have been added yet.',
    years: 'Years',
    count: (n) => count(n, 'meeting', 'meetings'),
  },
  meeting: {
    on: (date) => `The meeting on ${date}`,
    description: (date, who) =>
      who === '' ? `Meeting on ${date}.` : `Meeting on ${date} with ${who}.`,
    noReason: 'The meeting is cancelled. No reason is given.',
    cancelledText: (reason) => `The meeting is cancelled. Reason: ${reason}.`,
    missing: 'The meeting was planned, but there are no notes from it.',
    noPresentations: 'Who will present has not been decided yet.',
    chair: 'Chair',
    inhabitants: (n) => `${n} inhabitants`,
    topics: 'Topics',
    notes: 'Notes',
    membersTitle: 'For members',
    membersText: 'This is an overview. Members can read everything that was noted.',
    membersLink: 'Read the full notes',
    membersPart: (name) => `Straight to ${name}`,
    neighbours: 'More meetings',
    previous: 'Previous meeting',
    following: 'Following meeting',
    all: 'All meetings',
  },
};
