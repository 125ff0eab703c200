import { Character, foldedUnit, isMark, unitsOf } from './fold.ts';

/** Folded letters of a word that tell it apart. Endings differ and are cut by stemmers. */
export const KEY = 7;
const [SHORTEST_STRING, LONGEST_STRING] = [0x60 + KEY, 0x77];

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

/** Reads on to the end of the word at `start`. False where it has fewer than seven letters. */
function readWord(bytes: Uint8Array, start: number, end: number): boolean {
  let [length, index] = [0, start];
  word.foreign = false;
  while (index < end) {
    character.read(bytes, index);
    const unit = foldedUnit(character.point);
    if (unit === 0 || (unit >= 0x30 && unit <= 0x39)) break;
    if (character.point > 0x7f) word.foreign = true;
    if (!isMark(unit) && length < KEY) {
      for (const letter of unitsOf(character.point)) {
        if (length < KEY) word.key[length++] = letter.charCodeAt(0);
      }
    }
    index += character.size;
  }
  word.start = start;
  word.end = index;
  return length >= KEY;
}

/** Calls `found` with every word of at least seven letters; the object is reused. */
export function eachWord(bytes: Uint8Array, found: (word: Word) => void): void {
  let index = 0;
  while (index < bytes.length) {
    const byte = bytes[index]!;
    const letter = byte | 0x20;
    if (byte < 0x80 && (letter < 0x61 || letter > 0x7a)) {
      index++;
      continue;
    }
    if (readWord(bytes, index, bytes.length)) found(word);
    index = Math.max(word.end, index + 1);
  }
}

/**
 * The words of a CBOR file (RFC 8949) such as Pagefind's index, where the head of a string is
 * itself a letter and strings follow each other without a gap.
 */
export function eachPackedWord(bytes: Uint8Array, found: (word: Word) => void): void {
  let index = 0;
  while (index < bytes.length) {
    const head = bytes[index]!;
    const length = head === 0x78 ? bytes[index + 1]! : head - 0x60;
    const start = index + (head === 0x78 ? 2 : 1);
    const isString = head === 0x78 || (head >= SHORTEST_STRING && head <= LONGEST_STRING);
    if (isString && readWord(bytes, start, Math.min(start + length, bytes.length))) {
      if (word.end === start + length) found(word);
    }
    index++;
  }
}
