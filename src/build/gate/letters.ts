import { Character, FIRST_LEAD, LAST_LEAD } from './character.ts';
import { foldedUnit, isExpansion, isMark, single, unitsOf } from './fold-table.ts';

/** `ß` in Latin-1, the one byte that folds to two letters. */
const SHARP_S = 0xdf;

const kept = Uint8Array.from(single, (unit) => (unit === 0 ? 0 : 1));

/** Folded bytes; made once and filled again and again. */
export class Letters {
  /** Folded code units; only the first `length` count. */
  readonly units: Uint16Array;
  length = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  #at: Uint32Array | null = null;

  /** @param bytes the most bytes it will hold at a time */
  constructor(bytes: number) {
    this.units = new Uint16Array(roomFor(bytes));
  }

  /** Folds `bytes` from `start` up to `end`. */
  fill(bytes: Uint8Array, start: number, end: number): void {
    this.length = foldInto(this.units, bytes, start, end);
    this.#bytes = bytes;
    this.#start = start;
    this.#at = null;
  }

  /** For each unit, the index of the byte it came from. Worked out when asked for. */
  get at(): Uint32Array {
    this.#at ??= positions(this.#bytes, this.#start, this.length);
    return this.#at;
  }
}

/** Bytes folded at a time, and how many of them are folded again with the next ones. */
const [CHUNK, OVERLAP] = [0x10000, 0x1000];
const chunk = new Letters(CHUNK);

/** Folds `bytes` piece by piece into letters that are filled again for the next one. */
export function eachChunk(bytes: Uint8Array, look: (letters: Letters) => void): void {
  for (let start = 0; start < bytes.length; start += CHUNK - OVERLAP) {
    chunk.fill(bytes, start, Math.min(bytes.length, start + CHUNK));
    look(chunk);
    if (start + CHUNK >= bytes.length) break;
  }
}

const character = new Character();

/** Folds into `units`, which needs {@link roomFor} that many bytes. Returns how many units. */
function foldInto(units: Uint16Array, bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  let index = start;
  while (index < end) {
    const byte = bytes[index]!;
    const alone = byte < FIRST_LEAD || byte > LAST_LEAD || (bytes[index + 1]! & 0xc0) !== 0x80;
    if (alone && byte !== SHARP_S) {
      // Written in any case, without a branch: the next unit takes the place of a dropped one.
      const unit = single[byte]!;
      units[length] = unit;
      length += kept[byte]!;
      index++;
      continue;
    }
    character.read(bytes, index);
    index += character.size;
    length = append(units, length, character.point);
  }
  return length;
}

function append(units: Uint16Array, length: number, point: number): number {
  const unit = foldedUnit(point);
  if (unit === 0 || isMark(unit)) return length;
  if (!isExpansion(unit)) {
    units[length] = unit;
    return length + 1;
  }
  const folded = unitsOf(point);
  for (let i = 0; i < folded.length; i++) units[length + i] = folded.charCodeAt(i);
  return length + folded.length;
}

/** Bytes of the character at `index`. */
function sizeAt(bytes: Uint8Array, index: number): number {
  character.read(bytes, index);
  return character.size;
}

function positions(bytes: Uint8Array, start: number, count: number): Uint32Array {
  const at = new Uint32Array(count);
  const units = new Uint16Array(roomFor(1));
  let [length, index] = [0, start];
  while (length < count) {
    const more = foldInto(units, bytes, index, index + 1);
    at.fill(index, length, length + more);
    length += more;
    index += sizeAt(bytes, index);
  }
  return at;
}

/** Units that many bytes may fold to: a ligature of three bytes has eighteen letters. */
function roomFor(bytes: number): number {
  return bytes * 6 + 24;
}
