/**
 * A text for one line of a terminal, where file names and notes are quoted: characters that would
 * steer the terminal, break the line or turn its direction become U+FFFD.
 *
 * @example printable('a\u001b[2Jb') //=> 'a\uFFFD[2Jb'
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
