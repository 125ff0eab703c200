import { Character, FIRST_LEAD, LAST_LEAD } from './character.ts';
import { foldedUnit, isExpansion, isMark, single, unitsOf } from './fold-table.ts';

/** Folded letters of a word that tell it apart. Endings differ and are cut by stemmers. */
export const KEY = 7;
const [ZERO, NINE] = [0x30, 0x39];
const [SHORTEST_STRING, LONGEST_STRING, STRING_WITH_LENGTH] = [0x60 + KEY, 0x77, 0x78];

/**
 * A word in bytes. `key` holds its first seven folded letters; `foreign` is true where one of its
 * characters is not ASCII.
 */
export interface Word {
  key: Uint16Array;
  start: number;
  end: number;
  foreign: boolean;
}

const word: Word = { key: new Uint16Array(KEY), start: 0, end: 0, foreign: false };
const character = new Character();

/** Adds what the character just read folds to. Returns the length, or -1 where the word ends. */
function append(length: number): number {
  const unit = foldedUnit(character.point);
  if (unit === 0) return -1;
  if (isMark(unit) || length >= KEY) return length;
  if (!isExpansion(unit)) {
    word.key[length] = unit;
    return length + 1;
  }
  const units = unitsOf(character.point);
  for (let i = 0; i < units.length && length + i < KEY; i++)
    word.key[length + i] = units.charCodeAt(i);
  return Math.min(KEY, length + units.length);
}

/** Reads the word at `start` to its end. Returns how many letters its key has. */
function readWord(bytes: Uint8Array, start: number, end: number): number {
  const { key } = word;
  let [length, index] = [0, start];
  word.start = start;
  word.foreign = false;
  while (index < end) {
    const byte = bytes[index]!;
    if (byte < FIRST_LEAD || byte > LAST_LEAD) {
      const unit = single[byte]!;
      if (unit === 0 || (unit >= ZERO && unit <= NINE)) break;
      if (length < KEY) key[length++] = unit;
      index++;
      continue;
    }
    character.read(bytes, index);
    const next = append(length);
    if (next < 0) break;
    if (next > length) word.foreign = true;
    length = next;
    index += character.size;
  }
  word.end = index;
  return length;
}

/** Calls `found` with every word of at least seven letters; the object is reused. */
export function eachWord(bytes: Uint8Array, found: (word: Word) => void): void {
  const { length } = bytes;
  let index = 0;
  while (index < length) {
    const byte = bytes[index]!;
    const unit = single[byte]!;
    const begins = byte < FIRST_LEAD || byte > LAST_LEAD ? unit > NINE : true;
    if (!begins) {
      index++;
      continue;
    }
    if (readWord(bytes, index, length) === KEY) found(word);
    index = word.end > index ? word.end : index + 1;
  }
}

/**
 * The words of a CBOR file (RFC 8949) such as Pagefind's index, where the head of a string is
 * itself a letter and strings follow each other without a gap.
 */
export function eachPackedWord(bytes: Uint8Array, found: (word: Word) => void): void {
  const { length } = bytes;
  for (let index = 0; index < length; index++) {
    const head = bytes[index]!;
    if (head < SHORTEST_STRING || head > STRING_WITH_LENGTH) continue;
    const size = head <= LONGEST_STRING ? head - 0x60 : (bytes[index + 1] ?? 0);
    const start = index + (head <= LONGEST_STRING ? 1 : 2);
    if (start + size > length) continue;
    if (readWord(bytes, start, start + size) === KEY && word.end === start + size) found(word);
  }
}
