import type { Clues } from './word-list.ts';

/** A sentence in a text. */
interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** Characters of the longest short form, and some. */
const LONGEST_FORM = 16;

/** Splits a text into sentences. Full stops of short forms and initials end none. */
export function sentencesOf(text: string, { shortForms }: Clues): Sentence[] {
  const ends = Array.from(text.matchAll(/[.!?…]+["”’»)]*(?=\s+["”»„(–-]*[\p{Lu}\d])|\n/gu)).filter(
    ({ index, 0: sign }) =>
      !sign.startsWith('.') ||
      !isShort(text.slice(Math.max(0, index - LONGEST_FORM), index), shortForms),
  );
  const cuts = [0, ...ends.map(({ index, 0: sign }) => index + sign.length), text.length];
  return cuts.slice(1).flatMap((end, at) => {
    const start = cuts[at] ?? 0;
    const sentence = text.slice(start, end);
    const lead = sentence.length - sentence.trimStart().length;
    return sentence.trim() === '' ? [] : [{ start: start + lead, end, text: sentence.trim() }];
  });
}

function isShort(before: string, shortForms: readonly string[]): boolean {
  const last = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  return shortForms.includes(last) || (/(?<!\p{L})\p{Lu}$/u.test(before) && last.length === 1);
}
