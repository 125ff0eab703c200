/** Shorter words with one letter off are other words. */
const SHORTEST = 5;

/** As typed on a keyboard that lacks the letters. @example unaccented('Härnösand') //=> 'Harnosand' */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * A word with one letter left out, doubled, changed, or changed places with the next, at four places
 * from its second letter to its last but one; none for a short word.
 */
export function oneLetterOff(word: string): string[] {
  if (word.length < SHORTEST) return [];
  const places = new Set([1, 2, Math.floor(word.length / 2), word.length - 2]);
  const slips = [...places].flatMap((at) => {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    return [
      before + after,
      before + letter + letter + after,
      before + (letter === 'e' ? 'a' : 'e') + after,
      before + after.charAt(0) + letter + after.slice(1),
    ];
  });
  return [...new Set(slips)].filter((slip) => slip !== word);
}
