/** Zeros in memory that is not copied where it is sent to another thread. */
export function sharedBytes(count: number): Uint8Array<SharedArrayBuffer> {
  return new Uint8Array(new SharedArrayBuffer(count));
}

/** As {@link sharedBytes}. */
export function sharedUnits(count: number): Uint16Array<SharedArrayBuffer> {
  return new Uint16Array(new SharedArrayBuffer(count * Uint16Array.BYTES_PER_ELEMENT));
}

/** As {@link sharedBytes}. */
export function sharedNumbers(count: number): Uint32Array<SharedArrayBuffer> {
  return new Uint32Array(new SharedArrayBuffer(count * Uint32Array.BYTES_PER_ELEMENT));
}

/** A text as UTF-8, as {@link sharedBytes}. */
export function sharedText(text: string): Uint8Array<SharedArrayBuffer> {
  const bytes = sharedBytes(Buffer.byteLength(text));
  Buffer.from(bytes.buffer).write(text);
  return bytes;
}
