import type { Bytes } from './bytes.ts';

/** Nothing shows itself smaller than this, so that short notes look alike. */
const FLOOR = 4096;
const PREFIX = 4;

/** Largest body, in bytes: well above the 50 MB an attachment may have. */
export const MAX_BODY = 128 * 1024 * 1024;

/**
 * Padmé: leaks O(log log n) bits of a length for at most 12 % more bytes (Nikitin, Barman, Lueks,
 * Underwood, Hubaux, Ford: "Reducing Metadata Leakage from Encrypted Files and Communication with
 * PURBs", PoPETs 2019). It keeps as many leading bits of the length as the length of its
 * exponent, and rounds up to a number with zeros after them.
 */
export function paddedLength(bodyLength: number): number {
  const length = PREFIX + bodyLength;
  if (length <= FLOOR) return FLOOR;
  const exponent = 31 - Math.clz32(length);
  const significant = 32 - Math.clz32(exponent);
  const unit = 2 ** (exponent - significant);
  return Math.ceil(length / unit) * unit;
}

/**
 * 4 bytes of length (big-endian), the body, zeros up to {@link paddedLength}.
 *
 * @throws {RangeError} when the body is longer than {@link MAX_BODY}
 */
export function pad(body: Uint8Array): Bytes {
  if (body.length > MAX_BODY) {
    throw new RangeError(`body: expected at most ${MAX_BODY} bytes, got ${body.length}`);
  }
  const padded = new Uint8Array(paddedLength(body.length));
  new DataView(padded.buffer).setUint32(0, body.length);
  padded.set(body, PREFIX);
  return padded;
}

function allZero(bytes: Uint8Array): boolean {
  let seen = 0;
  for (const byte of bytes) seen |= byte;
  return seen === 0;
}

/**
 * The body {@link pad} was given, without copying, or null when `padded` is not something that
 * `pad` makes: a length that cannot be, too much or too little padding, padding other than zeros.
 */
export function unpad(padded: Bytes): Bytes | null {
  if (padded.length < PREFIX) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length > MAX_BODY || padded.length !== paddedLength(length)) return null;
  const end = PREFIX + length;
  return allZero(padded.subarray(end)) ? padded.subarray(PREFIX, end) : null;
}
