import { fold } from '../../model/fold.ts';

/**
 * What is asked for once a proposed word or name takes the place of what was begun: of the whole,
 * of the last words, or of the last word.
 *
 * @example complete('samverkan pol', 'polisen') //=> 'samverkan polisen'
 * @example complete('anne sög', 'Anne Sögaard') //=> 'Anne Sögaard'
 */
export function complete(typed: string, proposed: string): string {
  const compared = comparable(proposed);
  const beginnings = starts(compared).map((start) => compared.slice(start));
  const begun = starts(typed).find((start) => {
    const words = comparable(typed.slice(start).trim());
    return beginnings.some((beginning) => beginning.startsWith(words));
  });
  return typed.slice(0, begun ?? starts(typed).at(-1) ?? 0) + proposed;
}

/** "Upplands-Bro" is what "upplands b" begins. */
function comparable(text: string): string {
  return fold(text).replace(/[\s-]+/gu, ' ');
}

/** Where words begin; a quotation mark before one is no part of it. */
function starts(text: string): number[] {
  return [...text.matchAll(/[^\s"“”„‟«»-]+/gu)].map(({ index }) => index);
}
