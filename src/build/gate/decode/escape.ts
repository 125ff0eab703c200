/** What an escape stands for, and how many bytes it takes; null where there is none. */
export type Escape = { text: Buffer | null; size: number } | null;

/** The value of a hexadecimal digit in ASCII, in either case; -1 for any other byte. */
export function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** The number of hexadecimal digits from `index`, at most `most`. */
export function hexDigits(bytes: Uint8Array, index: number, most: number): number {
  let count = 0;
  while (count < most && hexValue(bytes[index + count]) >= 0) count++;
  return count;
}

/** Latin-1 text of `size` bytes. */
export function slice(bytes: Uint8Array, start: number, size: number): string {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.toString('latin1', start, start + size);
}

/** A code point in UTF-8; null above U+10FFFF. */
export function character(code: number): Buffer | null {
  return code > 0x10ffff ? null : Buffer.from(String.fromCodePoint(code));
}
