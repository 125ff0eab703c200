import { brotliDecompressSync, crc32, zstdDecompressSync } from 'node:zlib';
import type { Decoded } from './decoded.ts';
import { gzipBody, zipBody, zlibBody } from './packed-headers.ts';
import { UnopenedError } from './unopened-error.ts';
import { unpackWith, type Packed, type Stream } from './unpack.ts';

/** Stretches that begin with two known bytes; `body` gives where deflated data begins, or -1. */
function streams(
  packed: Packed,
  magic: Buffer,
  how: string,
  body: (bytes: Uint8Array, start: number) => number,
): Decoded[] {
  const { bytes } = packed;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: Decoded[] = [];
  let start = buffer.indexOf(magic);
  while (start >= 0) {
    const from = body(bytes, start);
    const stream = from < 0 || from >= bytes.length ? null : packed.inflate(from);
    if (stream !== null && stream.bytes.length > 0)
      found.push({ how, bytes: stream.bytes, whole: true });
    start = buffer.indexOf(magic, stream === null ? start + 1 : from + Math.max(1, stream.read));
  }
  return found;
}

const GZIP = Buffer.of(0x1f, 0x8b);
const ZIP = Buffer.from('PK\u0003\u0004');
const ZLIB = [0x01, 0x5e, 0x9c, 0xda].map((level) => Buffer.of(0x78, level));

/** Gzip, zlib (RFC 1950) and zip streams anywhere in `packed`. */
export function unpackStreams(packed: Packed): Decoded[] {
  return [
    ...streams(packed, GZIP, 'gzip', gzipBody),
    ...streams(packed, ZIP, 'zip', zipBody),
    ...ZLIB.flatMap((magic) => streams(packed, magic, 'deflate', zlibBody)),
  ];
}

/** Bytes of the checksum and the length that end a gzip member. */
const TRAILER = 8;

/** Whether `bytes` are one gzip member to the last byte, and so nothing else. */
function endsWith(bytes: Uint8Array, body: number, stream: Stream | null): boolean {
  if (stream === null || body + stream.read + TRAILER !== bytes.length) return false;
  const trailer = Buffer.from(bytes.subarray(-TRAILER));
  return (
    trailer.readUInt32LE(0) === crc32(stream.bytes) &&
    trailer.readUInt32LE(4) === stream.bytes.length
  );
}

/** Packings that are known by their first bytes but not opened here. */
const unopened = ['7z\xbc\xaf\x27\x1c', '\xfd7zXZ\0', 'BZh91AY&SY', 'Rar!\x1a\x07'];

/**
 * All of `packed` taken as gzip, brotli (which has no mark of its own), bare deflate or Zstandard.
 *
 * @throws {UnopenedError} when it is packed in a form that is not opened here, or damaged
 */
export function unpackWhole(packed: Packed): Decoded[] {
  const { bytes, allowance } = packed;
  const start = Buffer.from(bytes.subarray(0, 10)).toString('latin1');
  if (unopened.some((magic) => start.startsWith(magic))) throw new UnopenedError('unknown');
  const isGzip = start.startsWith('\x1f\x8b\x08');
  const body = isGzip ? gzipBody(bytes, 0) : 0;
  const bare = body < 0 ? null : packed.inflate(body);
  if (isGzip && bare === null) throw new UnopenedError('damaged');
  if (isGzip && endsWith(bytes, body, bare)) return [];
  const found: Decoded[] = [];
  const add = (how: string, unpacked: Buffer | null): void => {
    if (unpacked === null || unpacked.length === 0) return;
    allowance.use(unpacked.length);
    found.push({ how, bytes: unpacked, whole: true });
  };
  if (!isGzip) add('deflate', bare?.bytes ?? null);
  add('brotli', unpackWith(brotliDecompressSync, packed));
  if (!start.startsWith('(\xb5/\xfd')) return found;
  const zstd = unpackWith(zstdDecompressSync, packed);
  if (zstd === null) throw new UnopenedError('damaged');
  add('zstd', zstd);
  return found;
}
