import type { building as shape } from '../sv/building.ts';

export const building: typeof shape = {
  unchanged:
    'Nothing has changed since the build of {day} at {time}, so the site in {out} is already as it should be. ' +
    'Meetings: {meetings}. News: {posts}.',
  sameWarnings: 'Warnings, the same as then: {n}. Type "npm run check" to read them.',
  phases: {
    looking: 'Looking for what has changed',
    reading: 'Reading the notes',
    pages: 'Making pages',
    index: 'Making search indexes',
    pictures: 'Drawing pictures',
    sealing: 'Encrypting',
    gate: 'Checking that nothing leaks',
    writing: 'Putting the site in place',
  },
  counted: '{done} of {of}',
};
