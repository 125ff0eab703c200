import { character, hexDigits, slice, type Escape } from './escape.ts';

const [BACKSLASH, QUOTE, LETTER_X] = [0x5c, 0x27, 0x78];
const blanks = new Map([
  [0x6e, '\n'],
  [0x72, '\r'],
  ...Array.from('tbfv0', (letter) => [letter.charCodeAt(0), ' '] as const),
]);

/** `\u00e5`, `\u{e5}`. */
export function unicode(bytes: Uint8Array, index: number): Escape {
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

function byteAt(bytes: Uint8Array, index: number, size: number): Escape {
  return { text: Buffer.of(parseInt(slice(bytes, index, 2), 16)), size };
}

/** Six digits that begin with `00` are CSS, else three octal digits are octal. */
function numericEscape(bytes: Uint8Array, index: number): Escape {
  const isCss = slice(bytes, index + 1, 2) === '00' && hexDigits(bytes, index + 1, 6) === 6;
  return (isCss ? null : octal(bytes, index)) ?? cssEscape(bytes, index);
}

/** The escapes of JavaScript, JSON, C, CSS, PDF and RTF. */
export function backslash(bytes: Uint8Array, index: number): Escape {
  const next = bytes[index + 1];
  if (next === undefined) return null;
  if ((next | 0x20) === 0x75) return unicode(bytes, index);
  // Bytes of UTF-8, as C and Python write, or Latin-1, as JavaScript does: both fold alike.
  if (next === LETTER_X && hexDigits(bytes, index + 2, 2) === 2) return byteAt(bytes, index + 2, 4);
  // `\'e5` (RTF).
  if (next === QUOTE && hexDigits(bytes, index + 2, 2) === 2) return byteAt(bytes, index + 2, 4);
  const numeric = numericEscape(bytes, index);
  if (numeric !== null) return numeric;
  const blank = blanks.get(next);
  if (blank !== undefined) return { text: Buffer.from(blank), size: 2 };
  return next === BACKSLASH ? { text: Buffer.of(BACKSLASH), size: 2 } : { text: null, size: 1 };
}
