import type { Locale } from './locale.ts';

/**
 * Whether a place means that one takes part by computer. Whole words count: a street may well be
 * called Onlinegatan. A meeting in a room that one can also join from elsewhere counts too.
 *
 * @example isOnline('Digitalt, via Teams', sv) //=> true
 */
export function isOnline(place: string, { keys }: Pick<Locale, 'keys'>): boolean {
  const said = wordsOf(place);
  return keys.places.online.some((phrase) => said.includes(wordsOf(phrase)));
}

/** The words of a text with a space around each. */
function wordsOf(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
