import { constants, inflateRawSync, type ZlibOptions } from 'node:zlib';
import type { Allowance } from './allowance.ts';
import { UnopenedError } from './unopened-error.ts';

/** Bytes unpacked at a time. Most attempts fail at once, and their memory is waste. */
const CHUNK = 4096;

/** What a packed stream held, and how long it was. */
export interface Stream {
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

/** Bytes in which packed things are sought; what begins at one place is unpacked once. */
export class Packed {
  readonly bytes: Uint8Array;
  readonly allowance: Allowance;
  readonly #known = new Map<number, Stream | null>();

  constructor(bytes: Uint8Array, allowance: Allowance) {
    this.bytes = bytes;
    this.allowance = allowance;
  }

  /** As {@link inflate}. */
  inflate(start: number): Stream | null {
    let stream = this.#known.get(start);
    if (stream === undefined) {
      stream = inflate(this.bytes, start, this.allowance);
      this.#known.set(start, stream);
    }
    return stream;
  }
}

type Unpack = (
  bytes: Uint8Array,
  options: { maxOutputLength: number; chunkSize: number },
) => Buffer;

/** All of `bytes` unpacked, or null where they are nothing that `unpack` knows. */
export function unpackWith(unpack: Unpack, { bytes, allowance }: Packed): Buffer | null {
  const options = { maxOutputLength: allowance.next, chunkSize: CHUNK };
  return attempt(() => ({ bytes: unpack(bytes, options), read: 0 }))?.bytes ?? null;
}
