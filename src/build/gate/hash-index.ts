/** Binary logarithm of the bits that a processor's cache holds well: 2 MiB. */
const CACHED = 24;

/**
 * A multimap from 32-bit hashes to numbers in typed arrays. A bit map in front answers almost all
 * questions about hashes that are not in it with one look at memory.
 */
export class HashIndex {
  readonly #shift: number;
  readonly #mask: number;
  readonly #hashes: Uint32Array;
  /** Value plus one; 0 where the place is free. */
  readonly #values: Uint32Array;
  /** Sixteen bits or more for each entry where that fits the cache, else four or more. */
  readonly bits: Uint32Array;
  readonly bitShift: number;
  size = 0;

  /** @param capacity the most entries it will hold */
  constructor(capacity: number) {
    const log = Math.max(4, Math.ceil(Math.log2(Math.max(1, capacity) * 2)));
    this.#shift = 32 - log;
    this.#mask = 2 ** log - 1;
    this.#hashes = new Uint32Array(2 ** log);
    this.#values = new Uint32Array(2 ** log);
    const bitLog = Math.max(log + 1, Math.min(log + 3, CACHED));
    this.bitShift = 32 - bitLog;
    this.bits = new Uint32Array(2 ** (bitLog - 5));
  }

  /** Spreads a hash so that its upper bits are fit for choosing a place. */
  static spread(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
  }

  add(hash: number, value: number): void {
    const spread = HashIndex.spread(hash);
    const bit = spread >>> this.bitShift;
    this.bits[bit >>> 5]! |= 1 << (bit & 31);
    let place = spread >>> this.#shift;
    while (this.#values[place] !== 0) place = (place + 1) & this.#mask;
    this.#hashes[place] = hash >>> 0;
    this.#values[place] = value + 1;
    this.size++;
  }

  /** False means certainly absent; true means look it up. */
  mayHave(hash: number): boolean {
    const bit = HashIndex.spread(hash) >>> this.bitShift;
    return (this.bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  /** The first value with this hash for which `accept` is true, or -1. */
  find(hash: number, accept: (value: number) => boolean): number {
    const wanted = hash >>> 0;
    let place = HashIndex.spread(hash) >>> this.#shift;
    while (this.#values[place] !== 0) {
      const value = this.#values[place]! - 1;
      if (this.#hashes[place] === wanted && accept(value)) return value;
      place = (place + 1) & this.#mask;
    }
    return -1;
  }
}
