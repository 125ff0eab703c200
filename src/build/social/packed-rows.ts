import { Deflate, Z_FULL_FLUSH } from 'pako';

/** Bytes packed so that they can stand between others in one zlib stream. */
export interface Packed {
  deflated: Buffer;
  /** The two halves of Adler-32. */
  a: number;
  b: number;
  /** Bytes unpacked. */
  length: number;
}

/** Adler-32's modulus, and how many bytes its sums can take before they outgrow 32 bits. */
const MODULUS = 65521;
const SAFE = 5552;
/** Level 6 would save an eighth of the bytes for more than twice the time. */
const LEVEL = 3;

/**
 * Deflates bytes by themselves, up to a byte of the stream and with nothing referring back.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1951
 */
export function pack(bytes: Uint8Array): Packed {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ raw: true, level: LEVEL });
  deflate.onData = (chunk) => chunks.push(chunk);
  deflate.push(bytes, Z_FULL_FLUSH);
  let [a, b] = [1, 0];
  for (let from = 0; from < bytes.length; from += SAFE) {
    const until = Math.min(from + SAFE, bytes.length);
    for (let i = from; i < until; i += 1) {
      a += bytes[i] ?? 0;
      b += a;
    }
    [a, b] = [a % MODULUS, b % MODULUS];
  }
  return { deflated: Buffer.concat(chunks), a, b, length: bytes.length };
}

/**
 * A zlib stream of pieces.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1950
 */
export function joined(pieces: readonly Packed[]): Buffer {
  let [a, b] = [1, 0];
  for (const piece of pieces) {
    b = (b + piece.b + (piece.length % MODULUS) * (a + MODULUS - 1)) % MODULUS;
    a = (a + piece.a + MODULUS - 1) % MODULUS;
  }
  const [start, emptyLastBlock] = [Buffer.of(0x78, 0x9c), Buffer.of(0x03, 0x00)];
  const checksum = Buffer.of(b >>> 8, b & 255, a >>> 8, a & 255);
  return Buffer.concat([
    start,
    ...pieces.map(({ deflated }) => deflated),
    emptyLastBlock,
    checksum,
  ]);
}
