import { decodeHTML } from 'entities';
import type { Decoded } from './decoded.ts';

const [AMPERSAND, PERCENT, BACKSLASH, EQUALS] = [0x26, 0x25, 0x5c, 0x3d];
const LONGEST_ENTITY = 33;

const special = new Uint8Array(256);
for (const byte of [AMPERSAND, PERCENT, BACKSLASH, EQUALS, 0xc3]) special[byte] = 1;

const blanks = new Map([
  [0x6e, '\n'],
  [0x72, '\r'],
  ...Array.from('tbfv0', (letter) => [letter.charCodeAt(0), ' '] as const),
]);
const entities = new Map<string, Buffer>();

/** What an escape stands for, and how many bytes it takes; null where there is none. */
type Escape = { text: Buffer | null; size: number } | null;

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** The number of hexadecimal digits from `index`, at most `most`. */
function hexDigits(bytes: Uint8Array, index: number, most: number): number {
  let count = 0;
  while (count < most && hexValue(bytes[index + count]) >= 0) count++;
  return count;
}

function slice(bytes: Uint8Array, start: number, size: number): string {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.toString('latin1', start, start + size);
}

function character(code: number): Buffer | null {
  return code > 0x10ffff ? null : Buffer.from(String.fromCodePoint(code));
}

/** `&aring;`, `&#229;`, `&#xe5;`, as HTML reads them, also without the semicolon. */
function entity(bytes: Uint8Array, index: number): Escape {
  let end = index + 1;
  while (end < Math.min(bytes.length, index + LONGEST_ENTITY) && isEntityByte(bytes[end]!)) end++;
  if (end === index + 1) return null;
  if (bytes[end] === 0x3b) end++;
  const written = slice(bytes, index, end - index);
  let text = entities.get(written);
  if (text === undefined) {
    text = Buffer.from(decodeHTML(written));
    if (entities.size < 100_000) entities.set(written, text);
  }
  return text.toString('latin1') === written ? null : { text, size: end - index };
}

function isEntityByte(byte: number): boolean {
  const letter = byte | 0x20;
  return byte === 0x23 || (byte >= 0x30 && byte <= 0x39) || (letter >= 0x61 && letter <= 0x7a);
}

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

/** `\u00e5`, `\u{e5}`. */
function unicode(bytes: Uint8Array, index: number): Escape {
  if (bytes[index + 2] === 0x7b) {
    const digits = hexDigits(bytes, index + 3, 6);
    if (digits === 0 || bytes[index + 3 + digits] !== 0x7d) return null;
    return { text: character(parseInt(slice(bytes, index + 3, digits), 16)), size: digits + 4 };
  }
  if (hexDigits(bytes, index + 2, 4) < 4) return null;
  const unit = parseInt(slice(bytes, index + 2, 4), 16);
  const second = bytes[index + 6] === bytes[index] && hexDigits(bytes, index + 8, 4) === 4;
  const low = second ? parseInt(slice(bytes, index + 8, 4), 16) : 0;
  if (unit >= 0xd800 && unit < 0xdc00 && low >= 0xdc00 && low < 0xe000)
    return { text: Buffer.from(String.fromCharCode(unit, low)), size: 12 };
  return { text: Buffer.from(String.fromCharCode(unit)), size: 6 };
}

/** `\345` in octal (PDF, C). */
function octal(bytes: Uint8Array, index: number): Escape {
  const digits = /^[0-3][0-7]{2}/.exec(
    slice(bytes, index + 1, Math.min(3, bytes.length - index - 1)),
  );
  if (digits === null) return null;
  return { text: character(parseInt(digits[0], 8)), size: 4 };
}

/** `\e5 ` with up to six digits and a blank (CSS). */
function cssEscape(bytes: Uint8Array, index: number): Escape {
  const digits = hexDigits(bytes, index + 1, 6);
  if (digits < 2) return null;
  const size = digits + 1 + (bytes[index + 1 + digits] === 0x20 ? 1 : 0);
  return { text: character(parseInt(slice(bytes, index + 1, digits), 16)), size };
}

/** Six digits that begin with `00` are CSS, else three octal digits are octal. */
function numericEscape(bytes: Uint8Array, index: number): Escape {
  const isCss = slice(bytes, index + 1, 2) === '00' && hexDigits(bytes, index + 1, 6) === 6;
  return (isCss ? null : octal(bytes, index)) ?? cssEscape(bytes, index);
}

function backslash(bytes: Uint8Array, index: number): Escape {
  const next = bytes[index + 1];
  if (next === undefined) return null;
  if ((next | 0x20) === 0x75) return unicode(bytes, index);
  if (next === 0x78 && hexDigits(bytes, index + 2, 2) === 2) {
    const value = parseInt(slice(bytes, index + 2, 2), 16);
    // UTF-8 bytes one by one, as C and Python write, else Latin-1 as JavaScript does: both fold alike.
    return { text: Buffer.of(value), size: 4 };
  }
  const numeric = numericEscape(bytes, index);
  if (numeric !== null) return numeric;
  const blank = blanks.get(next);
  if (blank !== undefined) return { text: Buffer.from(blank), size: 2 };
  return next === BACKSLASH ? { text: Buffer.of(BACKSLASH), size: 2 } : { text: null, size: 1 };
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

/** One layer of entities, percent and backslash escapes and quoted-printable taken off. */
export function decodeEscapes(bytes: Uint8Array): Decoded[] {
  let out: Buffer | null = null;
  let [length, copied] = [0, 0];
  for (let index = 0; index < bytes.length;) {
    const escape = special[bytes[index]!] === 1 ? escapeAt(bytes, index) : null;
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
