/** A digit between texts, so that each is alone and the row of them reads as no phrase. */
const BETWEEN = '\n0\n';

export function apart(texts: string[]): Uint8Array {
  return Buffer.from(texts.join(BETWEEN));
}
