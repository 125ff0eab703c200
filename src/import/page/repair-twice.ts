/** Characters of Windows-1252 that are not those of Latin-1, by their bytes from 0x80. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** A lead byte of UTF-8 and the bytes that may follow it, read as Windows-1252 or Latin-1. */
const TWICE = new RegExp(`[\\u00C2-\\u00F4][\\u0080-\\u00BF${WINDOWS}]{1,3}`, 'g');

/**
 * Puts right what was UTF-8, was read as Windows-1252 and written as UTF-8 again, up to three times
 * over. What does not decode strictly stays as it is.
 *
 * @example repairTwice('trÃ¤ff') //=> { text: 'träff', repaired: 1 }
 */
export function repairTwice(text: string): { text: string; repaired: number } {
  let repaired = 0;
  let right = text;
  for (let round = 0; round < 3; round += 1) {
    let found = 0;
    right = right.replace(TWICE, (read) => {
      const longest = longestSequence(read);
      if (longest === null) return read;
      found += 1;
      return longest;
    });
    if (found === 0) break;
    repaired = Math.max(repaired, found);
  }
  return { text: right, repaired };
}

/** The character that the first of these characters are the bytes of, and what follows it. */
function longestSequence(read: string): string | null {
  for (let length = read.length; length > 1; length -= 1) {
    const bytes = Uint8Array.from(read.slice(0, length), byteOf);
    try {
      const character = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      if (Array.from(character).length === 1) return character + read.slice(length);
    } catch {
      continue;
    }
  }
  return null;
}

function byteOf(character: string): number {
  const at = WINDOWS.indexOf(character);
  return at === -1 ? character.charCodeAt(0) : 0x80 + at;
}
