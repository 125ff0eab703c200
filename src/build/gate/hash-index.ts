import { sharedNumbers } from './shared-memory.ts';

/** Binary logarithm of the bits that a processor's caches hold well: 4 MiB. */
const CACHED = 25;

/** What a {@link HashIndex} is made of: threads share it. */
export interface HashTable {
  /** Pairs of a hash and a value plus one; that is 0 where the place is free. */
  slots: Uint32Array;
  /** Sixteen bits or more for each entry where that fits the cache, else eight or more. */
  bits: Uint32Array;
  size: number;
}

/** @param capacity the most entries it will hold */
function emptyTable(capacity: number): HashTable {
  const log = Math.max(4, Math.ceil(Math.log2(Math.max(1, capacity) * 1.5)));
  const bitLog = Math.max(log + 2, Math.min(log + 4, CACHED));
  return { slots: sharedNumbers(2 ** (log + 1)), bits: sharedNumbers(2 ** (bitLog - 5)), size: 0 };
}

/**
 * A multimap from 32-bit hashes to numbers in typed arrays that threads can share. A bit map in
 * front, a Bloom filter of two bits in the same word, answers almost all questions about hashes
 * that are not in it with one look at memory.
 */
export class HashIndex {
  readonly #shift: number;
  readonly #mask: number;
  readonly #slots: Uint32Array;
  readonly bits: Uint32Array;
  readonly bitShift: number;
  size: number;

  /** @param made how many entries it will hold at most, or what another one is made of */
  constructor(made: number | HashTable) {
    const { slots, bits, size } = typeof made === 'number' ? emptyTable(made) : made;
    this.#slots = slots;
    this.#mask = slots.length / 2 - 1;
    this.#shift = 32 - Math.log2(slots.length / 2);
    this.bits = bits;
    this.bitShift = 32 - Math.log2(bits.length);
    this.size = size;
  }

  get table(): HashTable {
    return { slots: this.#slots, bits: this.bits, size: this.size };
  }

  /** Spreads a hash so that its upper bits are fit for choosing a place. */
  static spread(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
  }

  /** The two bits of a word in front that say a hash may be there. */
  static bitsOf(spread: number): number {
    return (1 << (spread & 31)) | (1 << ((spread >>> 5) & 31));
  }

  add(hash: number, value: number): void {
    let place = this.#setBits(hash) >>> this.#shift;
    while (this.#slots[place * 2 + 1] !== 0) place = (place + 1) & this.#mask;
    this.#slots[place * 2] = hash >>> 0;
    this.#slots[place * 2 + 1] = value + 1;
    this.size++;
  }

  /** Forgets the entries whose value is not accepted, so that neither `bits` nor `find` know them. */
  keep(accept: (value: number) => boolean): void {
    this.bits.fill(0);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const value = this.#slots[at + 1]! - 1;
      if (value < 0) continue;
      // The place stays taken, since others may have gone past it.
      if (accept(value)) this.#setBits(this.#slots[at]!);
      else this.#slots[at] = ~this.#slots[at]!;
    }
  }

  #setBits(hash: number): number {
    const spread = HashIndex.spread(hash);
    this.bits[spread >>> this.bitShift]! |= HashIndex.bitsOf(spread);
    return spread;
  }

  /** False means certainly absent; true means look it up. */
  mayHave(hash: number): boolean {
    const spread = HashIndex.spread(hash);
    const wanted = HashIndex.bitsOf(spread);
    return (this.bits[spread >>> this.bitShift]! & wanted) === wanted;
  }

  /** The first value with this hash for which `accept` is true, or -1. */
  find(hash: number, accept: (value: number) => boolean): number {
    const wanted = hash >>> 0;
    let place = HashIndex.spread(hash) >>> this.#shift;
    for (;;) {
      const value = this.#slots[place * 2 + 1]! - 1;
      if (value < 0) return -1;
      if (this.#slots[place * 2] === wanted && accept(value)) return value;
      place = (place + 1) & this.#mask;
    }
  }
}
