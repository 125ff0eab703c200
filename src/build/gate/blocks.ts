import { HashIndex } from './hash-index.ts';
import type { SecretFile } from './leak.ts';
import { eachByteWindow, hashOfBytes } from './rolling-bytes.ts';

/** Bytes in a block; blocks do not overlap, so any 127 bytes in a row hold one. */
const BLOCK = 64;
/** Fewer different bytes make padding or a table, which many files share. */
const LEAST_DIFFERENT = 12;
/** Bytes that must agree, or the whole file. Colour profiles and the like are often shared. */
const LEAST_SHARED = 512;

/** The bytes of attachments, sought block by block in whatever stands in the output. */
export class Blocks {
  readonly #index: HashIndex;
  readonly #harmless = new Set<number>();
  /** For each block: its file and where in it. */
  readonly #blocks: { file: SecretFile; offset: number }[] = [];

  constructor(files: SecretFile[]) {
    for (const file of files) this.#addBlocks(file);
    this.#index = new HashIndex(this.#blocks.length);
    this.#blocks.forEach(({ file, offset }, i) => {
      const hash = hashOfBytes(file.bytes, offset, BLOCK);
      if (this.#index.find(hash, (other) => this.#equal(other, file.bytes, offset)) < 0)
        this.#index.add(hash, i);
    });
  }

  #addBlocks(file: SecretFile): void {
    for (let offset = 0; offset + BLOCK <= file.bytes.length; offset += BLOCK) {
      if (variety(file.bytes, offset) >= LEAST_DIFFERENT) this.#blocks.push({ file, offset });
    }
  }

  #equal(block: number, bytes: Uint8Array, start: number): boolean {
    const { file, offset } = this.#blocks[block]!;
    const wanted = file.bytes.subarray(offset, offset + BLOCK);
    return Buffer.compare(wanted, bytes.subarray(start, start + BLOCK)) === 0;
  }

  /** Marks every block that occurs in `bytes` as public. */
  allow(bytes: Uint8Array): void {
    eachByteWindow(bytes, BLOCK, this.#index, (start, hash) => {
      const block = this.#index.find(hash, (i) => this.#equal(i, bytes, start));
      if (block >= 0) this.#harmless.add(block);
      return start;
    });
  }

  /** Calls `found` with each attachment of which `bytes` hold a part, and the part's length. */
  search(bytes: Uint8Array, found: (file: SecretFile, length: number) => void): void {
    eachByteWindow(bytes, BLOCK, this.#index, (start, hash) => {
      const block = this.#index.find(hash, (i) => this.#equal(i, bytes, start));
      if (block < 0 || this.#harmless.has(block)) return start;
      const { file, offset } = this.#blocks[block]!;
      const length = sharedLength(file.bytes, offset, bytes, start);
      if (length < Math.min(LEAST_SHARED, file.bytes.length)) return start;
      found(file, length);
      return start + length;
    });
  }
}

/** How many bytes agree around two places, counted both ways. */
function sharedLength(one: Uint8Array, a: number, other: Uint8Array, b: number): number {
  let [before, after] = [0, 0];
  while (before < Math.min(a, b) && one[a - before - 1] === other[b - before - 1]) before++;
  const most = Math.min(one.length - a, other.length - b);
  while (after < most && one[a + after] === other[b + after]) after++;
  return before + after;
}

const stamps = new Uint32Array(256);
let stamp = 0;

/** How many different bytes a block has. */
function variety(bytes: Uint8Array, offset: number): number {
  let different = 0;
  stamp++;
  for (let i = offset; i < offset + BLOCK; i++) {
    if (stamps[bytes[i]!] !== stamp) different++;
    stamps[bytes[i]!] = stamp;
  }
  return different;
}
