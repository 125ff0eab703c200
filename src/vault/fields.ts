import { concat, type Bytes } from './bytes.ts';

/** A whole number becomes 4 bytes, big-endian; text becomes UTF-8. */
export type Field = string | number | Uint8Array;

const MAX_UINT32 = 2 ** 32 - 1;

/**
 * 4 bytes, big-endian.
 *
 * @throws {RangeError} when `value` is not a whole number from 0 to 2^32 - 1
 */
export function uint32(value: number): Bytes {
  if (!Number.isInteger(value) || value < 0 || value > MAX_UINT32) {
    throw new RangeError(`uint32: expected a whole number from 0 to ${MAX_UINT32}, got ${value}`);
  }
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function fieldBytes(field: Field): Uint8Array {
  if (typeof field === 'number') return uint32(field);
  return typeof field === 'string' ? new TextEncoder().encode(field) : field;
}

/**
 * Fields after each other, each led by its length in bytes as a {@link uint32}. Two different
 * lists of byte strings never give the same bytes, which is what additional data and derivation
 * labels need: `['ab', 'c']` must not pass for `['a', 'bc']`.
 *
 * @throws {RangeError} when a number is not a whole one from 0 to 2^32 - 1
 */
export function encodeFields(fields: readonly Field[]): Bytes {
  return concat(
    ...fields.flatMap((field) => {
      const bytes = fieldBytes(field);
      return [uint32(bytes.length), bytes];
    }),
  );
}
