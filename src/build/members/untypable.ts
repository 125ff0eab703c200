/**
 * What no keyboard gives: controls, line ends, halves of characters, what stands for bytes that were
 * not UTF-8, and what cannot be seen, but for the joiner inside emoji.
 */
const UNTYPABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFD]|(?!\u200D)\p{Cf}/u;

/**
 * The first character of a passphrase that its member could not type into the form, which takes one
 * line; null where there is none.
 *
 * @param passphrase in its canonical spelling
 * @example untypable('en\ntvå') //=> 'U+000A'
 */
export function untypable(passphrase: string): string | null {
  const code = UNTYPABLE.exec(passphrase)?.[0].codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
