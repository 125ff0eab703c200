import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

const LONGEST = 80;

/**
 * The candidate most like a word, with case and accents folded; empty where none is near enough
 * to be what was meant (more than a third of the letters differ).
 *
 * @example nearest('tallare', ['talare', 'titel']) //=> 'talare'
 */
export function nearest(word: string, candidates: Iterable<string>): string {
  if (word.length > LONGEST) return '';
  const folded = fold(word);
  let best = '';
  let bestScore = Infinity;
  for (const candidate of candidates) {
    const score = scoreOf(word, folded, candidate);
    if (score < bestScore) [best, bestScore] = [candidate, score];
  }
  return bestScore < Infinity ? best : '';
}

/** Folded distance decides; the spelling as written breaks ties. */
function scoreOf(word: string, folded: string, candidate: string): number {
  const other = fold(candidate);
  const differing = distance(folded, other);
  const limit = Math.max(1, Math.floor(Math.max(folded.length, other.length) / 3));
  if (differing > limit || differing >= other.length) return Infinity;
  return differing + distance(word, candidate) / 1000;
}
