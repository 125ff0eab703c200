import type { Decoded } from './decoded.ts';

const [TAB, LINE_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
/** Bytes in which a calendar says that it is one. */
const START = 64;

/**
 * A calendar whose long lines are whole again (RFC 5545, section 3.1): folding cuts words in two,
 * each of which may look like another word.
 */
export function unfoldLines(bytes: Uint8Array): Decoded[] {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(START, bytes.length));
  if (!start.includes('BEGIN:VCALENDAR')) return [];
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    const next = bytes[index + 1];
    if (byte === LINE_FEED && (next === SPACE || next === TAB)) {
      if (out[length - 1] === RETURN) length--;
      index++;
    } else out[length++] = byte;
  }
  return length === bytes.length ? [] : [{ how: 'unfolded', bytes: out.subarray(0, length) }];
}
