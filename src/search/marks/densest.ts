import type { Match } from './matches-in.ts';
import type { Tier } from '../query/tier.ts';

/** What a word is worth in a stretch, as sure as it is there. */
const WORTH: Record<Tier, number> = { exact: 10, inflected: 7, synonym: 6, part: 4, near: 3 };
/** The same word once more says little, but a little. */
const AGAIN = 1;
/** Letters by which the forms of a word are taken for the same, wherever they stand in compounds. */
const HEAD = 4;

/**
 * The first match of the stretch that says most: which holds most of what was sought, and holds it
 * most surely. Among equals the one that comes first.
 *
 * @param matches in order and not overlapping
 * @param length of the stretch, in UTF-16 code units
 * @returns null where there is no match
 */
export function densest(text: string, matches: Match[], length: number): Match | null {
  let best: Match | null = null;
  let most = 0;
  for (const [at, first] of matches.entries()) {
    const worth = worthOf(text, matches, at, first.start + length);
    if (worth > most) [best, most] = [first, worth];
  }
  return best;
}

function worthOf(text: string, matches: Match[], from: number, end: number): number {
  const seen = new Map<string, number>();
  let again = 0;
  for (let at = from; at < matches.length; at++) {
    const match = matches[at];
    if (match === undefined || (at > from && match.end > end)) break;
    const word = text.slice(match.start, Math.min(match.end, match.start + HEAD)).toLowerCase();
    if (seen.has(word)) again += AGAIN;
    seen.set(word, Math.max(seen.get(word) ?? 0, WORTH[match.tier]));
  }
  return again + [...seen.values()].reduce((sum, worth) => sum + worth, 0);
}
