import type { GeneratedMeeting } from '../meetings/generate.ts';

/** What most notes have, what few have, and a place. */
const COMMON = ['samtal', 'utredning'];

/** What is asked of generated notes: words that they have, whatever their number. */
export function queriesFor(meetings: readonly GeneratedMeeting[]): string[] {
  const [first] = meetings[Math.floor(meetings.length / 2)]?.presentations ?? [];
  if (first === undefined) throw new Error('queriesFor: no presentations');
  const longest = (text: string): string =>
    text
      .split(/[\s.]+/)
      .reduce((long, word) => (word.length > long.length ? word : long))
      .toLowerCase();
  return [...COMMON, first.municipality, longest(first.title), longest(first.paragraphs[0] ?? '')];
}
