import { CONSONANTS, hyphenate, SYLLABLES, VOWELS } from '../../vault/passphrase.ts';

/** Gives as many random bytes as asked for. */
export type Random = (length: number) => Uint8Array;

interface Generated {
  passphrase: string;
  /** Entropy, rounded down to one decimal. */
  bits: number;
}

const syllables = Array.from(CONSONANTS).flatMap((consonant) =>
  Array.from(VOWELS, (vowel) => consonant + vowel),
);

/** Entropy of a generated passphrase, in bits, rounded down to one decimal. */
const PASSPHRASE_BITS = Math.floor(SYLLABLES * Math.log2(syllables.length) * 10) / 10;

/** Every syllable equally likely: bytes above the last whole multiple are thrown away. */
function syllable(random: Random): string {
  const limit = 256 - (256 % syllables.length);
  for (;;) {
    const byte = random(1)[0] ?? limit;
    if (byte < limit) return syllables[byte % syllables.length] ?? '';
  }
}

/** A passphrase such as `baki-telo-…`: seven groups of two syllables, drawn independently. */
export function generatePassphrase(random: Random): Generated {
  const letters = Array.from({ length: SYLLABLES }, () => syllable(random)).join('');
  return { passphrase: hyphenate(letters), bits: PASSPHRASE_BITS };
}
