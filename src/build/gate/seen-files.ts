import { hash } from 'node:crypto';
import { extname } from 'node:path';

/**
 * Clean files by their ending and SHA-256. A members' section has the same page at thousands of
 * addresses, and equal bytes need to be examined only once.
 */
export class SeenFiles {
  readonly #clean = new Set<string>();

  /** What {@link SeenFiles.has} and {@link SeenFiles.add} know a file by. */
  keyOf(path: string, bytes: Uint8Array): string {
    return hash('sha256', bytes, 'base64') + extname(path);
  }

  has(key: string): boolean {
    return this.#clean.has(key);
  }

  add(key: string): void {
    this.#clean.add(key);
  }
}
