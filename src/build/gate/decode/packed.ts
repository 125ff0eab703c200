import {
  brotliDecompressSync,
  constants,
  inflateRawSync,
  zstdDecompressSync,
  type ZlibOptions,
} from 'node:zlib';
import type { Unopened } from '../leak.ts';
import type { Decoded } from './decoded.ts';

/** Bytes one packed stream may come to. More is a decompression bomb, or may be one. */
const MOST_UNPACKED = 64 * 2 ** 20;

/** Bytes unpacked at a time. Most attempts fail at once, and their memory is waste. */
const CHUNK = 4096;

/** Something that is packed but could not be looked into. */
export class UnopenedError extends Error {
  readonly reason: Unopened;

  constructor(reason: Unopened) {
    super(`packed data cannot be examined: ${reason}`);
    this.name = 'UnopenedError';
    this.reason = reason;
  }
}

/** How many bytes may still be unpacked from one file. */
export class Allowance {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** Limit for the next stream. */
  get next(): number {
    return Math.max(1, Math.min(MOST_UNPACKED, this.#left));
  }

  /** @throws {UnopenedError} `bomb` when it is used up */
  use(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new UnopenedError('bomb');
  }
}

interface Stream {
  bytes: Buffer;
  /** Packed bytes read. */
  read: number;
}

function attempt(unpack: () => Stream): Stream | null {
  const { stackTraceLimit } = Error;
  // Most attempts fail, and nobody reads where: collecting the stack would take most of the time.
  Error.stackTraceLimit = 0;
  try {
    return unpack();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UnopenedError) throw error;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new UnopenedError('bomb');
    return null;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Raw deflate (RFC 1951). Checksums around it are not verified: what can be read, counts. */
function inflate(bytes: Uint8Array, start: number, allowance: Allowance): Stream | null {
  const options: ZlibOptions = {
    maxOutputLength: allowance.next,
    chunkSize: CHUNK,
    finishFlush: constants.Z_SYNC_FLUSH,
    info: true,
  };
  return attempt(() => {
    const result = inflateRawSync(bytes.subarray(start), options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    allowance.use(result.buffer.length);
    return { bytes: result.buffer, read: result.engine.bytesWritten };
  });
}

/** Where the deflate stream of a gzip member (RFC 1952) begins, or -1. */
function gzipBody(bytes: Uint8Array, start: number): number {
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
function zipBody(bytes: Uint8Array, start: number): number {
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

function zlibBody(bytes: Uint8Array, start: number): number {
  return (bytes[start]! * 256 + bytes[start + 1]!) % 31 === 0 ? start + 2 : -1;
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

type Unpack = (
  bytes: Uint8Array,
  options: { maxOutputLength: number; chunkSize: number },
) => Buffer;

function unpackWith(unpack: Unpack, bytes: Uint8Array, allowance: Allowance): Buffer | null {
  const options = { maxOutputLength: allowance.next, chunkSize: CHUNK };
  return attempt(() => ({ bytes: unpack(bytes, options), read: 0 }))?.bytes ?? null;
}
