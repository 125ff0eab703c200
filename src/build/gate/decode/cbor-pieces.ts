import { isUtf8 } from 'node:buffer';

/** What CBOR consists of: its strings, and all bytes that are in none of them, in their order. */
interface CborPieces {
  strings: string[];
  rest: Uint8Array;
}

/** Major types (RFC 8949, section 3.1). */
const [BYTES, TEXT, ARRAY, MAP, TAG] = [2, 3, 4, 5, 6];
/** Values up to this one stand in the head itself, others in 1, 2, 4 or 8 bytes behind it. */
const LARGEST_IN_HEAD = 23;
const LONGEST = 27;

/**
 * Takes CBOR apart so that no byte is lost, whatever it holds: a library gives a value, in which
 * equal keys are one and numbers are no bytes. Strings are taken for text where they are UTF-8.
 *
 * @returns null where `bytes` are not exactly one item of CBOR, or hold one of no stated length
 */
export function cborPieces(bytes: Uint8Array): CborPieces | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const [strings, rest]: [string[], Uint8Array[]] = [[], []];
  let [index, from] = [0, 0];
  for (let items = 1; items > 0; items--) {
    const type = (buffer[index] ?? 0) >> 5;
    const head = readHead(buffer, index);
    if (head === null) return null;
    index = head.end;
    items += itemsIn(type, head.value);
    if (type !== BYTES && type !== TEXT) continue;
    const end = index + head.value;
    if (end > buffer.length) return null;
    const content = buffer.subarray(index, end);
    index = end;
    if (!isUtf8(content)) {
      if (type === TEXT) return null;
      continue;
    }
    rest.push(buffer.subarray(from, end - content.length));
    strings.push(content.toString());
    from = end;
  }
  if (index !== buffer.length) return null;
  return { strings, rest: Buffer.concat([...rest, buffer.subarray(from)]) };
}

function readHead(buffer: Buffer, start: number): { value: number; end: number } | null {
  const more = (buffer[start] ?? 0xff) & 0x1f;
  const from = start + 1;
  if (more <= LARGEST_IN_HEAD) return { value: more, end: from };
  const end = from + 2 ** (more - LARGEST_IN_HEAD - 1);
  if (more > LONGEST || end > buffer.length) return null;
  const value =
    more === LONGEST ? Number(buffer.readBigUInt64BE(from)) : buffer.readUIntBE(from, end - from);
  return { value, end };
}

/** How many items stand in the one that a head begins. */
function itemsIn(type: number, value: number): number {
  if (type === ARRAY) return value;
  if (type === MAP) return value * 2;
  return type === TAG ? 1 : 0;
}
