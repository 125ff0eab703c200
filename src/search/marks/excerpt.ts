import { densest } from './densest.ts';
import type { Match } from './matches-in.ts';
import type { Tier } from '../query/tier.ts';

/** Plain text to be shown as it is; with a tier where it is what was searched for. */
export interface Segment {
  text: string;
  tier: Tier | null;
}

const SENTENCE_START = /(?<=[.!?…][”"'’)]*\s|·\s)\S/u;

/**
 * The stretch of a text that says most about what was searched for, cut between words and begun at
 * a sentence where one begins nearby. Where nothing matches, the beginning of the text.
 *
 * @param matches in order and not overlapping
 * @param length about how many UTF-16 code units to show
 */
export function excerpt(text: string, matches: Match[], length = 220): Segment[] {
  // A third of the length goes to what stands before the match.
  const first = densest(text, matches, (length * 2) / 3);
  const start = first === null ? 0 : startFor(text, first, length);
  const end = endFor(text, start, length);
  const inside = matches.filter((match) => match.start >= start && match.end <= end);
  const segments = mark(
    text.slice(start, end),
    inside.map((match) => ({ ...match, start: match.start - start, end: match.end - start })),
  );
  if (start > 0) segments.unshift({ text: '… ', tier: null });
  if (end < text.length) segments.push({ text: ' …', tier: null });
  return segments;
}

/** Parts a text at its matches. An empty text gives no segments. */
export function mark(text: string, matches: Match[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, tier } of matches) {
    segments.push({ text: text.slice(at, start), tier: null });
    segments.push({ text: text.slice(start, end), tier });
    at = end;
  }
  segments.push({ text: text.slice(at), tier: null });
  return segments.filter((segment) => segment.text !== '');
}

function startFor(text: string, match: Match, length: number): number {
  const earliest = match.start - Math.floor(length / 3);
  if (earliest <= 0) return 0;
  const lead = text.slice(earliest, match.start + 1);
  const sentence = lead.search(SENTENCE_START);
  if (sentence >= 0) return earliest + sentence;
  const word = lead.search(/(?<=\s)\S/u);
  return word >= 0 ? earliest + word : match.start;
}

function endFor(text: string, start: number, length: number): number {
  if (start + length >= text.length) return text.length;
  const cut = text.lastIndexOf(' ', start + length);
  return cut > start ? cut : start + length;
}
