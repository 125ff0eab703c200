import type { Range } from './match-ranges.ts';

/** Plain text to be shown as it is; marked where it is what was searched for. */
export interface Segment {
  text: string;
  marked: boolean;
}

const SENTENCE_START = /(?<=[.!?…][”"'’)]*\s|·\s)\S/gu;

/**
 * The stretch of a text that holds most of the matches, cut between words and begun at a sentence
 * where one begins nearby. Where nothing matches, the beginning of the text.
 *
 * @param ranges in order and not overlapping
 * @param length about how many UTF-16 code units to show
 */
export function excerpt(text: string, ranges: Range[], length = 220): Segment[] {
  const start = ranges.length === 0 ? 0 : startFor(text, densest(ranges, length), length);
  const end = endFor(text, start, length);
  const inside = ranges.filter((range) => range.start >= start && range.end <= end);
  const segments = mark(
    text.slice(start, end),
    inside.map((range) => shift(range, -start)),
  );
  if (start > 0) segments.unshift({ text: '… ', marked: false });
  if (end < text.length) segments.push({ text: ' …', marked: false });
  return segments;
}

/** Parts a text at its ranges. An empty text gives no segments. */
export function mark(text: string, ranges: Range[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    segments.push({ text: text.slice(at, start), marked: false });
    segments.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  segments.push({ text: text.slice(at), marked: false });
  return segments.filter((segment) => segment.text !== '');
}

/** The first match of the stretch of `length` with most matches in it. */
function densest(ranges: Range[], length: number): Range {
  let best: Range = { start: 0, end: 0 };
  let most = 0;
  let last = 0;
  for (const [first, range] of ranges.entries()) {
    // A third of the length goes to what stands before the match.
    while (last < ranges.length && (ranges[last]?.end ?? 0) <= range.start + (length * 2) / 3)
      last++;
    if (last - first > most) [best, most] = [range, last - first];
  }
  return most === 0 ? (ranges[0] ?? best) : best;
}

function startFor(text: string, match: Range, length: number): number {
  const earliest = match.start - Math.floor(length / 3);
  if (earliest <= 0) return 0;
  const lead = text.slice(earliest, match.start + 1);
  const sentence = lead.search(new RegExp(SENTENCE_START.source, 'u'));
  if (sentence >= 0) return earliest + sentence;
  const word = lead.search(/(?<=\s)\S/u);
  return word >= 0 ? earliest + word : match.start;
}

function endFor(text: string, start: number, length: number): number {
  if (start + length >= text.length) return text.length;
  const cut = text.lastIndexOf(' ', start + length);
  return cut > start ? cut : start + length;
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
