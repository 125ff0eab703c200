import { backslash, unicode } from './backslash-escape.ts';
import type { Decoded } from './decoded.ts';
import { entity } from './entity-escape.ts';
import { hexDigits, hexValue, type Escape } from './escape.ts';

const [AMPERSAND, PERCENT, BACKSLASH, EQUALS] = [0x26, 0x25, 0x5c, 0x3d];

const [IN_TEXT, AS_BYTE, ANY, TWICE] = [1, 2, 4, 8];
/** How the escapes go on that begin with a byte. */
const special = new Uint8Array(256);
special[AMPERSAND] = IN_TEXT;
special[PERCENT] = special[EQUALS] = AS_BYTE;
special[BACKSLASH] = ANY;
special[0xc3] = TWICE;
/** Which escapes may go on with a byte: of those that only look like one, most are seen by that. */
const next = new Uint8Array(256).fill(ANY);
const alphanumeric = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
for (const byte of Buffer.from(`#${alphanumeric}`)) next[byte]! |= IN_TEXT;
for (const byte of Buffer.from('0123456789abcdefABCDEFuU\r\n')) next[byte]! |= AS_BYTE;
next[0x83]! |= TWICE;

/** `%C3%A5` (RFC 3986), and `=C3=A5` and line ends of quoted-printable (RFC 2045). */
function byteEscape(bytes: Uint8Array, index: number): Escape {
  if (hexDigits(bytes, index + 1, 2) === 2) {
    const value = hexValue(bytes[index + 1]) * 16 + hexValue(bytes[index + 2]);
    return { text: Buffer.of(value), size: 3 };
  }
  // `%u00e5`, as the old `escape` of JavaScript writes.
  if (bytes[index] === PERCENT && (bytes[index + 1]! | 0x20) === 0x75) return unicode(bytes, index);
  if (bytes[index] === EQUALS && bytes[index + 1] === 0x0d && bytes[index + 2] === 0x0a)
    return { text: null, size: 3 };
  return bytes[index] === EQUALS && bytes[index + 1] === 0x0a ? { text: null, size: 2 } : null;
}

/** UTF-8 that was taken for Latin-1 and encoded once more: "Ã¥" for "å". */
function doubled(bytes: Uint8Array, index: number): Escape {
  const second = bytes[index + 3]!;
  if (bytes[index + 1] !== 0x83 || bytes[index + 2] !== 0xc2 || (second & 0xc0) !== 0x80)
    return null;
  return { text: Buffer.of(0xc3, second), size: 4 };
}

function escapeAt(bytes: Uint8Array, index: number): Escape {
  switch (bytes[index]) {
    case AMPERSAND:
      return entity(bytes, index);
    case PERCENT:
    case EQUALS:
      return byteEscape(bytes, index);
    case BACKSLASH:
      return backslash(bytes, index);
    default:
      return doubled(bytes, index);
  }
}

function mayEscape(bytes: Uint8Array, index: number): boolean {
  const kind = special[bytes[index]!]!;
  return kind !== 0 && index + 1 < bytes.length && (next[bytes[index + 1]!]! & kind) !== 0;
}

/** One layer of entities, percent and backslash escapes and quoted-printable taken off. */
export function decodeEscapes(bytes: Uint8Array): Decoded[] {
  let out: Buffer | null = null;
  let [length, copied] = [0, 0];
  for (let index = 0; index < bytes.length;) {
    const escape = mayEscape(bytes, index) ? escapeAt(bytes, index) : null;
    if (escape === null) {
      index++;
      continue;
    }
    // No escape is shorter than what it stands for, but for a few entities of two characters.
    out ??= Buffer.allocUnsafe(bytes.length * 2);
    out.set(bytes.subarray(copied, index), length);
    length += index - copied;
    if (escape.text !== null) {
      out.set(escape.text, length);
      length += escape.text.length;
    }
    index += escape.size;
    copied = index;
  }
  if (out === null) return [];
  out.set(bytes.subarray(copied), length);
  return [{ how: 'escapes', bytes: out.subarray(0, length + bytes.length - copied) }];
}
