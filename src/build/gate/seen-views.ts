import type { Decoded } from './decode/decoded.ts';

/** Of so many of one length each new one is compared with the first. */
const MOST_ALIKE = 16;

/** Readings of one file that are waiting or done, by their length. */
export class SeenViews {
  readonly #known = new Map<string, Uint8Array[]>();

  /** Whether the same bytes were met before as something to be looked at in the same way. */
  has({ bytes, whole = false }: Decoded): boolean {
    const key = `${bytes.length}${whole}`;
    const alike = this.#known.get(key);
    if (alike?.some((other) => Buffer.compare(other, bytes) === 0)) return true;
    if (alike === undefined) this.#known.set(key, [bytes]);
    else if (alike.length < MOST_ALIKE) alike.push(bytes);
    return false;
  }
}
