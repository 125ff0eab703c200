import { HashIndex, type HashTable } from './hash-index.ts';
import type { SecretFile } from './leak.ts';
import { eachByteWindow, hashOfBytes } from './rolling-bytes.ts';
import { sharedNumbers } from './shared-memory.ts';

/** Bytes in a block. */
const BLOCK = 64;
/** One block of each stretch is kept. Any {@link LEAST_SHARED} bytes in a row hold a stretch. */
const STRETCH = 256;
/** Fewer different bytes make padding or a table, which many files share. */
const LEAST_DIFFERENT = 12;
/** Bytes that must agree, or the whole file. Colour profiles and the like are often shared. */
const LEAST_SHARED = 512;

/** What {@link Blocks} are made of. */
export interface FileBlocks {
  files: SecretFile[];
  /** For each block: its file's place in the list, and where in the file. */
  owners: Uint32Array;
  offsets: Uint32Array;
  count: number;
  table: HashTable;
  harmless: Set<number>;
}

/** The bytes of attachments, sought block by block in whatever stands in the output. */
export class Blocks {
  readonly #made: FileBlocks;
  readonly #index: HashIndex;

  /** @param made what is sought, or what other blocks are made of */
  constructor(made: SecretFile[] | FileBlocks) {
    this.#made = Array.isArray(made) ? noBlocks(made) : made;
    this.#index = new HashIndex(this.#made.table);
    if (!Array.isArray(made)) return;
    made.forEach(({ bytes }, owner) => {
      for (let start = 0; start < bytes.length; start += STRETCH) {
        const offset = firstVaried(bytes, start);
        if (offset >= 0) this.#add(bytes, owner, offset);
      }
    });
  }

  get made(): FileBlocks {
    return { ...this.#made, table: this.#index.table };
  }

  #add(bytes: Uint8Array, owner: number, offset: number): void {
    const hash = hashOfBytes(bytes, offset, BLOCK);
    if (this.#index.find(hash, (other) => this.#equal(other, bytes, offset)) >= 0) return;
    const made = this.#made;
    made.owners[made.count] = owner;
    made.offsets[made.count] = offset;
    this.#index.add(hash, made.count++);
  }

  #place(block: number): { file: SecretFile; offset: number } {
    const { files, owners, offsets } = this.#made;
    return { file: files[owners[block]!]!, offset: offsets[block]! };
  }

  #equal(block: number, bytes: Uint8Array, start: number): boolean {
    const { file, offset } = this.#place(block);
    for (let i = 0; i < BLOCK; i++) {
      if (file.bytes[offset + i] !== bytes[start + i]) return false;
    }
    return true;
  }

  /** Marks every block that occurs in `bytes` as public. */
  allow(bytes: Uint8Array): void {
    eachByteWindow(bytes, BLOCK, this.#index, (start, hash) => {
      const block = this.#index.find(hash, (i) => this.#equal(i, bytes, start));
      if (block >= 0) this.#made.harmless.add(block);
      return start;
    });
  }

  /** Calls `found` with each attachment of which `bytes` hold a part, and the part's length. */
  search(bytes: Uint8Array, found: (file: SecretFile, length: number) => void): void {
    eachByteWindow(bytes, BLOCK, this.#index, (start, hash) => {
      const block = this.#index.find(hash, (i) => this.#equal(i, bytes, start));
      if (block < 0 || this.#made.harmless.has(block)) return start;
      const { file, offset } = this.#place(block);
      const length = sharedLength(file.bytes, offset, bytes, start);
      if (length < Math.min(LEAST_SHARED, file.bytes.length)) return start;
      found(file, length);
      return start + length;
    });
  }
}

function noBlocks(files: SecretFile[]): FileBlocks {
  const most = files.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / STRETCH), 0);
  const { table } = new HashIndex(most);
  const [owners, offsets] = [sharedNumbers(most), sharedNumbers(most)];
  return { files, owners, offsets, count: 0, table, harmless: new Set() };
}

/** Where the first block of the stretch at `start` is that is not all padding, or -1. */
function firstVaried(bytes: Uint8Array, start: number): number {
  const end = Math.min(start + STRETCH, bytes.length);
  for (let offset = start; offset + BLOCK <= end; offset += BLOCK) {
    if (variety(bytes, offset) >= LEAST_DIFFERENT) return offset;
  }
  return -1;
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
