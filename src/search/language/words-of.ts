/** A word: letters with their accents, and figures. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** @example wordsOf('stöd, grupper!') //=> ['stöd', 'grupper'] */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/**
 * The words of a stretch of text between spaces, alike in texts and in queries. "BVC:s" is one word,
 * whose "s" says nothing.
 */
export function wordsOfToken(token: string): string[] {
  return wordsOf(token).filter((word, at) => at === 0 || word.length > 1);
}
