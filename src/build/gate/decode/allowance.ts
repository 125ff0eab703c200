import { UnopenedError } from './unopened-error.ts';

/** Bytes one packed stream may come to. More is a decompression bomb, or may be one. */
const MOST_UNPACKED = 64 * 2 ** 20;

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
