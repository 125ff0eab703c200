import type { Decoded } from './decoded.ts';

/** Numbers in a row that are taken for a text. */
const SHORTEST = 18;

/** Texts written as lists of character codes or bytes, such as `[82,229,100]` or `0x52, 0xe5`. */
export function decodeNumbers(bytes: Uint8Array): Decoded[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const pieces: Buffer[] = [];
  let index = buffer.indexOf(',');
  while (index >= 0) {
    const start = listStart(buffer, index);
    const end = listEnd(buffer, index);
    if (end - start >= SHORTEST * 2)
      pieces.push(...decodeList(buffer.toString('latin1', start, end)));
    index = buffer.indexOf(',', Math.max(end, index + 1));
  }
  return pieces.length === 0 ? [] : [{ how: 'numbers', bytes: Buffer.concat(pieces) }];
}

function inList(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2c || byte === 0x20) return true;
  const letter = byte | 0x20;
  return byte === 0x0a || byte === 0x0d || (letter >= 0x61 && letter <= 0x66) || letter === 0x78;
}

function listStart(buffer: Buffer, comma: number): number {
  let start = comma;
  while (start > 0 && comma - start < 8 && inList(buffer[start - 1])) start--;
  return start;
}

function listEnd(buffer: Buffer, comma: number): number {
  let end = comma;
  while (inList(buffer[end])) end++;
  return end;
}

function decodeList(list: string): Buffer[] {
  const numbers = list
    .split(',')
    .map((item) => (/^\s*(0x[0-9a-f]+|\d+)\s*$/i.test(item) ? Number(item) : NaN))
    .filter((number) => number <= 0x10ffff);
  if (numbers.length < SHORTEST) return [];
  if (numbers.every((number) => number < 256)) return [Buffer.from(numbers)];
  return [Buffer.from(String.fromCodePoint(...numbers.slice(0, 60_000)))];
}
