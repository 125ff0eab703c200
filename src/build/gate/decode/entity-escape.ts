import { decodeHTML } from 'entities';
import { slice, type Escape } from './escape.ts';

const LONGEST_ENTITY = 33;
const entities = new Map<string, Buffer>();

/** `&aring;`, `&#229;`, `&#xe5;`, as HTML reads them, also without the semicolon. */
export function entity(bytes: Uint8Array, index: number): Escape {
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
