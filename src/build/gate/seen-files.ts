import { extname } from 'node:path';

/** Bytes; larger files are not kept in memory for this. */
const LARGEST = 2 ** 20;

/**
 * Clean files by their size and ending. A members' section has the same page at thousands of
 * addresses, and equal bytes need to be examined only once.
 */
export class SeenFiles {
  readonly #clean = new Map<string, Uint8Array>();

  has(path: string, bytes: Uint8Array): boolean {
    const known = this.#clean.get(key(path, bytes));
    return known !== undefined && Buffer.compare(known, bytes) === 0;
  }

  /** Remembers a clean file in place of the last one of its size. */
  add(path: string, bytes: Uint8Array): void {
    if (bytes.length <= LARGEST) this.#clean.set(key(path, bytes), bytes);
  }
}

function key(path: string, bytes: Uint8Array): string {
  return `${bytes.length}${extname(path)}`;
}
