/**
 * What generated passphrases are made of. The letters are those that a Swede and a Briton find on
 * any keyboard and that survive a bad telephone line: of `b p`, `d t`, `f s`, `m n` and `f v` one
 * each, no `g` (soft before e and i, heard as j), no `c q w x z`, no `y` beside `i`, and no `h`,
 * whose syllables make the commonest Swedish insult.
 */
export const CONSONANTS = 'bjklmrstv';
/** Those of both languages; a syllable is a consonant and a vowel. */
export const VOWELS = 'aeiou';
/** Of a generated passphrase: (9 · 5)^14, which is 76.8 bits. */
export const SYLLABLES = 14;

const GENERATED = new RegExp(`^(?:[${CONSONANTS}][${VOWELS}]){${SYLLABLES}}$`);
/** Spaces, hyphens and dashes of every kind, minus signs, and characters that cannot be seen. */
const SEPARATORS = /[\s\p{Pd}\p{Cf}\u2212_.,]+/gu;

/** Groups of two syllables: `baki-telo-…`. */
export function hyphenate(letters: string): string {
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/**
 * The one spelling of a passphrase that is stretched.
 *
 * All: Unicode NFKC, so that an `å` typed as one character or as two is the same, and no space
 * characters at the ends. A generated one is also forgiven capitals and any spaces or dashes: it
 * holds no information there, and telephones put them in. A chosen one keeps its capitals and
 * inner spaces, which may be all that makes it strong.
 *
 * @example canonicalPassphrase(' Baki telo–…') //=> 'baki-telo-…'
 */
export function canonicalPassphrase(typed: string): string {
  const trimmed = typed.normalize('NFKC').trim();
  const letters = trimmed.replace(SEPARATORS, '').toLowerCase();
  return GENERATED.test(letters) ? hyphenate(letters) : trimmed;
}
