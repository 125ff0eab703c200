import { HashIndex } from './hash-index.ts';
import { BASE, power } from './rolling.ts';

// As rolling.ts, for bytes: a loop that meets arrays of two kinds is compiled for neither.

/** The polynomial hash (Rabin-Karp) of `length` values from `start`. */
export function hashOfBytes(values: Uint8Array, start: number, length: number): number {
  let hash = 0;
  for (let i = start; i < start + length; i++) hash = (Math.imul(hash, BASE) + values[i]!) | 0;
  return hash;
}

/**
 * Calls `found` with the start and hash of every window of `length` values whose
 * hash may be in the index. `found` returns where to go on looking for windows to report.
 */
export function eachByteWindow(
  values: Uint8Array,
  length: number,
  index: HashIndex,
  found: (start: number, hash: number) => number,
): void {
  const count = values.length;
  if (count < length || index.size === 0) return;
  const { bits, bitShift } = index;
  const out = power(length);
  let hash = hashOfBytes(values, 0, length);
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
