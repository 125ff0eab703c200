/** A key as `formatTraffKey` makes it, or most of one; or a long word given to the variable. */
const KEY = /traff-key-\d+-[\w-]{24}|\bTRAFF_KEY["']?\s*[=:]\s*["'`]?[\w-]{24}/i;
/** A file of environment variables, but for those that only show what to write. */
const ENVIRONMENT = /(?:^|\/)\.env(?:\.(?!(?:example|sample|template)$)[^/]*)?$/i;

/** Whether a file, by its path, is one that holds secrets: `.env`, `.env.local`. */
export function isEnvironmentFile(path: string): boolean {
  return ENVIRONMENT.test(path);
}

/**
 * The first line, from 1, that looks as if it held the builder's key, or null. The bytes may be of
 * any kind and encoding that keeps ASCII readable, UTF-16 too.
 */
export function lineOfKey(bytes: Uint8Array): number | null {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  const { index } = KEY.exec(text) ?? {};
  return index === undefined ? null : text.slice(0, index).split(/\r\n|\n|\r/).length;
}
