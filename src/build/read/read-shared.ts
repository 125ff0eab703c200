import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A file in memory that threads share instead of each having a copy. */
export function readShared(path: string): Uint8Array<SharedArrayBuffer> {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    let length = 0;
    for (let more = -1; more !== 0 && length < bytes.length; length += more)
      more = readSync(file, bytes, length, bytes.length - length, null);
    return bytes;
  } finally {
    closeSync(file);
  }
}
