import { decodedOrNull } from './decoded.ts';

/** Bytes of a file's name, less than any file system takes. */
const LONGEST_NAME = 200;
const LONGEST = 600;
/** Letters and signs that no host and no file system takes for anything else. */
const PLAIN = /^[\p{L}\p{M}\p{N}\-_.~!$&'()+,;=@ ]+$/u;

/**
 * The path of an old address, decoded, in one form for each: null where a page cannot be put there,
 * or where hosts would differ in what it means.
 *
 * @example oldAddress('/g%C3%A5rdar/index.html') //=> '/gårdar/'
 */
export function oldAddress(written: string): string | null {
  if (!/^\/[^/?#][^?#]*$/.test(written) || /%(?:2f|5c)/i.test(written)) return null;
  const path = decodedOrNull(written)
    ?.normalize('NFC')
    .replace(/\/index\.html$/i, '/');
  if (path === undefined || path.length > LONGEST) return null;
  const names = path.replace(/^\/|\/$/g, '').split('/');
  if (!names.every(isPlain) || names[0]?.startsWith('_')) return null;
  return path.endsWith('/') || /\.[a-z][a-z\d]{1,4}$/i.test(path) ? path : `${path}/`;
}

/**
 * What was likely meant by what is no old address: its path, where it has one.
 *
 * @param base path the site lives under: empty, or such as `/network`
 */
export function likelyOldAddress(written: string, base: string): string {
  const path = written
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/^\/*/, '/');
  return oldAddress(withoutBase(path, base)) ?? '';
}

/** Addresses within a site do without the path it lives under. */
export function withoutBase(path: string, base: string): string {
  return base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}

/** No hidden file, no way up, nothing that Windows would leave out of a name. */
function isPlain(name: string): boolean {
  return (
    PLAIN.test(name) &&
    !/^[. ]|[. ]$/.test(name) &&
    encodeURIComponent(name).replace(/%../g, '-').length <= LONGEST_NAME
  );
}
