/**
 * A percent-encoded text decoded as UTF-8 (RFC 3986, section 2.5); as it is where it is not that.
 *
 * @example decoded('g%C3%A5rdar') //=> 'gårdar'
 * @example decoded('100%') //=> '100%'
 */
export function decoded(text: string): string {
  return decodedOrNull(text) ?? text;
}

/** The same; null where it is no percent-encoded UTF-8. */
export function decodedOrNull(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
