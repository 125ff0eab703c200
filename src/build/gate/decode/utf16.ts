import type { Decoded } from './decoded.ts';

/**
 * UTF-16 of either ending as UTF-8, where every second byte of a stretch is mostly zero. Plain text
 * needs no decoding to be found; tags, escapes and Base64 written in UTF-16 do.
 */
export function decodeUtf16(bytes: Uint8Array): Decoded[] {
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return [];
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const enough = sample.length / 4;
  if (sample.length < 8 || (zeros[0]! < enough && zeros[1]! < enough)) return [];
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  if (zeros[0]! > zeros[1]!) even.swap16();
  return [{ how: 'utf-16', bytes: Buffer.from(even.toString('utf16le')) }];
}
