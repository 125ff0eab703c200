/** Bytes Web Crypto accepts: never shared with another thread. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The same bytes where they are not shared memory, else a copy that nobody else can change. */
export function unshared(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Bytes) : new Uint8Array(bytes);
}

/** All parts after each other, in new memory. */
export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/**
 * Whether both hold the same bytes. Takes longer the longer they agree, so it is not for comparing
 * with a secret that someone else may guess at.
 */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/**
 * @throws {TypeError} when `bytes` is not `length` bytes long; `name` says which argument it was
 */
export function expectLength(name: string, bytes: Uint8Array, length: number): void {
  if (!(bytes instanceof Uint8Array) || bytes.length !== length) {
    const given = bytes instanceof Uint8Array ? `${bytes.length} bytes` : typeof bytes;
    throw new TypeError(`${name}: expected a Uint8Array of ${length} bytes, got ${given}`);
  }
}
