import { UnopenedError } from './unopened-error.ts';

/** Where the deflate stream of a gzip member (RFC 1952) begins, or -1. */
export function gzipBody(bytes: Uint8Array, start: number): number {
  const flags = bytes[start + 3]!;
  if (bytes[start + 2] !== 8 || flags > 0x1f) return -1;
  let body = start + 10;
  if ((flags & 4) !== 0) body += 2 + bytes[body]! + bytes[body + 1]! * 256;
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, body);
    if (end < 0) return -1;
    body = end + 1;
  }
  return (flags & 2) !== 0 ? body + 2 : body;
}

/** Where the data of a zip entry begins, or -1 where it is no entry or is stored as it is. */
export function zipBody(bytes: Uint8Array, start: number): number {
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + start,
    Math.min(30, bytes.length - start),
  );
  if (head.length < 30 || head.readUInt16LE(4) > 63) return -1;
  const [flags, method] = [head.readUInt16LE(6), head.readUInt16LE(8)];
  if (![0, 8, 9, 12, 14, 93, 95, 98, 99].includes(method)) return -1;
  if ((flags & 1) !== 0) throw new UnopenedError('encrypted');
  if (method === 0) return -1;
  if (method !== 8) throw new UnopenedError('unknown');
  return start + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
}

/** Where the deflate stream of a zlib stream (RFC 1950) begins, or -1. */
export function zlibBody(bytes: Uint8Array, start: number): number {
  return (bytes[start]! * 256 + bytes[start + 1]!) % 31 === 0 ? start + 2 : -1;
}
