import { HashIndex } from './hash-index.ts';

/** Odd, so that it can be undone modulo 2^32. */
export const BASE = 0x2c1b3c6d;

/** BASE to the power of `length`, modulo 2^32. */
export function power(length: number): number {
  let result = 1;
  for (let i = 0; i < length; i++) result = Math.imul(result, BASE);
  return result;
}

/** The polynomial hash (Rabin-Karp) of `length` values from `start`. */
export function hashOf(values: Uint16Array, start: number, length: number): number {
  let hash = 0;
  for (let i = start; i < start + length; i++) hash = (Math.imul(hash, BASE) + values[i]!) | 0;
  return hash;
}

/**
 * Calls `found` with the start and hash of every window of `length` values among the first `count`
 * whose hash may be in the index. `found` returns where to go on looking for windows to report.
 */
export function eachWindow(
  values: Uint16Array,
  count: number,
  length: number,
  index: HashIndex,
  found: (start: number, hash: number) => number,
): void {
  if (count < length || index.size === 0) return;
  const { bits, bitShift } = index;
  const out = power(length);
  let hash = hashOf(values, 0, length);
  let next = 0;
  for (let end = length; ; end++) {
    const spread = HashIndex.spread(hash);
    const wanted = HashIndex.bitsOf(spread);
    const start = end - length;
    if ((bits[spread >>> bitShift]! & wanted) === wanted && start >= next)
      next = found(start, hash);
    if (end === count) return;
    hash = (Math.imul(hash, BASE) + values[end]! - Math.imul(values[start]!, out)) | 0;
  }
}
