/**
 * A text for files that allow no control characters (XML 1.0, section 2.2; RFC 5545, section 3.1):
 * only line feeds and tabs stay, and what is no character of its own goes.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Cs}/gu, '');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}
