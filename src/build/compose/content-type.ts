import { lookup } from 'mrmime';

/** Types that a browser runs scripts in; they are offered as plain downloads instead. */
const ACTIVE = /html|xml|javascript|ecmascript/;

/**
 * MIME type by file name; `application/octet-stream` where it is not a common one, or one that can
 * run scripts.
 */
export function contentType(name: string): string {
  // Windows saves some JPEGs from the web under another ending.
  const known = name.toLowerCase().replace(/\.jfif$/, '.jpg');
  const type = lookup(known) ?? 'application/octet-stream';
  const passive = type === 'image/svg+xml' || !ACTIVE.test(type);
  return passive ? type : 'application/octet-stream';
}
