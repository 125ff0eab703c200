const [NEGATIVE, TEXT, ARRAY] = [0x20, 0x60, 0x80];
const [ONE_BYTE, TWO_BYTES, FOUR_BYTES] = [24, 25, 26];

/**
 * CBOR that grows as it is written. A library would first want the millions of numbers of an index
 * as arrays, in ten times the memory.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8949
 */
export class CborBytes {
  #bytes = new Uint8Array(32);
  #length = 0;

  /** All that is written so far: to be copied before more is. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Begins an array; what is written next is in it. */
  array(length: number): void {
    this.#head(ARRAY, length);
  }

  /** @param value whole, and of at most 32 bits without its sign */
  integer(value: number): void {
    if (value < 0) this.#head(NEGATIVE, -1 - value);
    else this.#head(0, value);
  }

  text(text: string): void {
    const bytes = Buffer.from(text);
    this.#head(TEXT, bytes.length);
    this.encoded(bytes);
  }

  /** Adds what is CBOR already. */
  encoded(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #head(type: number, value: number): void {
    this.#makeRoom(5);
    if (value < ONE_BYTE) {
      this.#put(type | value);
      return;
    }
    const size = value < 0x100 ? 1 : value < 0x1_00_00 ? 2 : 4;
    this.#put(type | (size === 1 ? ONE_BYTE : size === 2 ? TWO_BYTES : FOUR_BYTES));
    for (let shift = 8 * (size - 1); shift >= 0; shift -= 8) this.#put(value >>> shift);
  }

  #put(byte: number): void {
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 1.5, this.#length + more) | 0);
    larger.set(this.bytes);
    this.#bytes = larger;
  }
}
