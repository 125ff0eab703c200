import { fold } from '../model/fold.ts';
import { WORD } from './words-of.ts';

/** A stretch of a text in UTF-16 code units, `end` not included. */
export interface Range {
  start: number;
  end: number;
}

/**
 * The words of a text that begin with a word of the query, whatever their case and accents.
 *
 * @example matchRanges('Små kommuner', ['kommun']) //=> [{ start: 4, end: 12 }]
 */
export function matchRanges(text: string, queryWords: string[]): Range[] {
  const wanted = queryWords.map(fold).filter((word) => word !== '');
  return [...text.matchAll(WORD)]
    .filter(([word]) => wanted.some((start) => fold(word).startsWith(start)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/**
 * The places of words that are known by their number among the text's words as parted by space,
 * without the punctuation around them.
 *
 * @example wordRanges('Hej, (du)!', [1]) //=> [{ start: 6, end: 8 }]
 */
export function wordRanges(text: string, numbers: Iterable<number>): Range[] {
  const wanted = new Set(numbers);
  if (wanted.size === 0) return [];
  return [...text.matchAll(/\S+/gu)]
    .filter((_, number) => wanted.has(number))
    .map(({ 0: word, index }) => {
      const before = /^[^\p{L}\p{M}\p{N}]*/u.exec(word)?.[0].length ?? 0;
      const after = /[^\p{L}\p{M}\p{N}]*$/u.exec(word)?.[0].length ?? 0;
      return { start: index + before, end: index + word.length - after };
    })
    .filter(({ start, end }) => end > start);
}
