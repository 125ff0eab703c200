/** A digit, so that the row of texts reads as no phrase. */
const BETWEEN = '\n0\n';

/** Texts as one file in UTF-8, in which each is alone. */
export function apart(texts: string[]): Uint8Array {
  return Buffer.from(texts.join(BETWEEN));
}
