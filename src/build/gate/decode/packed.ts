import { brotliDecompressSync, zstdDecompressSync } from 'node:zlib';
import type { Allowance } from './allowance.ts';
import type { Decoded } from './decoded.ts';
import { gzipBody, zipBody, zlibBody } from './packed-headers.ts';
import { UnopenedError } from './unopened-error.ts';
import { inflate, unpackWith } from './unpack.ts';

/** Stretches that begin with two known bytes; `body` gives where deflated data begins, or -1. */
function streams(
  bytes: Uint8Array,
  magic: Buffer,
  how: string,
  allowance: Allowance,
  body: (start: number) => number,
): Decoded[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: Decoded[] = [];
  let start = buffer.indexOf(magic);
  while (start >= 0) {
    const from = body(start);
    const stream = from < 0 || from >= bytes.length ? null : inflate(bytes, from, allowance);
    if (stream !== null && stream.bytes.length > 0)
      found.push({ how, bytes: stream.bytes, whole: true });
    start = buffer.indexOf(magic, stream === null ? start + 1 : from + Math.max(1, stream.read));
  }
  return found;
}

/** Gzip, zlib (RFC 1950) and zip streams anywhere in `bytes`. */
export function unpackStreams(bytes: Uint8Array, allowance: Allowance): Decoded[] {
  const found = [
    ...streams(bytes, Buffer.of(0x1f, 0x8b), 'gzip', allowance, (start) => gzipBody(bytes, start)),
    ...streams(bytes, Buffer.from('PK\u0003\u0004'), 'zip', allowance, (start) =>
      zipBody(bytes, start),
    ),
  ];
  for (const level of [0x01, 0x5e, 0x9c, 0xda]) {
    const magic = Buffer.of(0x78, level);
    found.push(...streams(bytes, magic, 'deflate', allowance, (start) => zlibBody(bytes, start)));
  }
  return found;
}

/** Packings that are known by their first bytes but not opened here. */
const unopened = ['7z\xbc\xaf\x27\x1c', '\xfd7zXZ\0', 'BZh91AY&SY', 'Rar!\x1a\x07'];

/**
 * `bytes` taken whole as gzip, brotli (which has no mark of its own), bare deflate or Zstandard.
 *
 * @throws {UnopenedError} when it is packed in a form that is not opened here, or damaged
 */
export function unpackWhole(bytes: Uint8Array, allowance: Allowance): Decoded[] {
  const start = Buffer.from(bytes.subarray(0, 10)).toString('latin1');
  if (unopened.some((magic) => start.startsWith(magic))) throw new UnopenedError('unknown');
  const isGzip = start.startsWith('\x1f\x8b\x08');
  const body = isGzip ? gzipBody(bytes, 0) : 0;
  const bare = body < 0 ? null : inflate(bytes, body, allowance);
  if (isGzip && bare === null) throw new UnopenedError('damaged');
  const found: Decoded[] = [];
  const add = (how: string, unpacked: Buffer | null): void => {
    if (unpacked === null || unpacked.length === 0) return;
    allowance.use(unpacked.length);
    found.push({ how, bytes: unpacked, whole: true });
  };
  if (!isGzip) add('deflate', bare?.bytes ?? null);
  add('brotli', unpackWith(brotliDecompressSync, bytes, allowance));
  if (!start.startsWith('(\xb5/\xfd')) return found;
  const zstd = unpackWith(zstdDecompressSync, bytes, allowance);
  if (zstd === null) throw new UnopenedError('damaged');
  add('zstd', zstd);
  return found;
}
