/** What was taken away or put together that no reader can see. */
interface Cleaned {
  text: string;
  /** Soft hyphens, marks of no width and control characters taken away. */
  invisible: number;
}

const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * Takes away what cannot be seen, and composes letters (NFC). A soft hyphen at the end of a line
 * joins the word again, and an equal number of line ends follows, so that lines keep their numbers.
 *
 * @example cleanText('social\u00ADtjänst').text //=> 'socialtjänst'
 */
export function cleanText(text: string): Cleaned {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\v\f]/g, '\n')
    .replace(/\u00AD[ \t]*\n[ \t]*(\S+)[ \t]*/g, '\u00AD$1\n');
  const invisible = lines.match(INVISIBLE)?.length ?? 0;
  return { text: lines.replace(INVISIBLE, '').normalize('NFC'), invisible };
}

/** A text without spaces and the signs of plain text's own markup, for comparing two readings. */
export function lettersOf(text: string): string {
  return text.replace(/[\s*_#|=]+/g, '');
}
