import { lookup } from 'mrmime';

/** Types that a browser runs scripts in; they are offered as plain downloads instead. */
const ACTIVE = /html|xml(?!.*officedocument)|javascript|ecmascript/;

/** MIME type by file name; `application/octet-stream` where unknown or able to run scripts. */
export function contentType(name: string): string {
  const type = lookup(name.toLowerCase()) ?? 'application/octet-stream';
  const passive = type === 'image/svg+xml' || !ACTIVE.test(type);
  return passive ? type : 'application/octet-stream';
}
