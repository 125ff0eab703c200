import { lookup } from 'mrmime';
import { DOCUMENT_TYPES } from './document-types.ts';

/** Types that a browser runs scripts in; they are offered as plain downloads instead. */
const ACTIVE = /html|[/+]xml|javascript|ecmascript/;

/**
 * MIME type by file name; `application/octet-stream` where it is not a common one, or one that can
 * run scripts.
 */
export function contentType(name: string): string {
  // Windows saves some JPEGs from the web under another ending.
  const known = name.toLowerCase().replace(/\.jfif$/, '.jpg');
  const ending = known.slice(known.lastIndexOf('.') + 1);
  const found: unknown = lookup(known);
  // An ending such as that of "a.constructor" finds what every object has.
  const common = typeof found === 'string' ? found : undefined;
  const type = common ?? DOCUMENT_TYPES.get(ending) ?? 'application/octet-stream';
  const passive = type === 'image/svg+xml' || !ACTIVE.test(type);
  return passive ? type : 'application/octet-stream';
}
