/** A word: letters with their accents, and figures. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** @example wordsOf('stöd, grupper!') //=> ['stöd', 'grupper'] */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}
