import { foldUnits } from './fold.ts';
import type { Letters } from './letters.ts';
import { HashIndex } from './hash-index.ts';
import { eachWindow, hashOf } from './rolling.ts';
import { isTold } from './told.ts';

/** Letters of a phrase that the rolling hash is made from. */
const HEAD = 4;
/** Bytes between two letters of a phrase, at most: room for entities that were not decoded. */
const SPREAD = 8;

/** A short text that is sought as a whole. */
export interface Phrase {
  source: string;
  /** As written. */
  text: string;
  /** Whether it must be written in more than one word. */
  parted?: boolean;
  /** Longer phrases; where it is the end of one of them, it is not meant. */
  unlessEnding?: string[];
}

interface Sought extends Phrase {
  units: Uint16Array;
  /** A name of a file, which ends where another name could not go on: "min-bild.png" is not it. */
  isFile: boolean;
  /** What stands before it in longer phrases, folded. */
  beginnings: Uint16Array[];
}

function sought(phrase: Phrase): Sought {
  const units = foldUnits(phrase.text);
  const beginnings = (phrase.unlessEnding ?? []).map((longer) =>
    foldUnits(longer).slice(0, -units.length),
  );
  return { ...phrase, units, isFile: /\.\w+$/.test(phrase.text), beginnings };
}

/**
 * Short texts and names, sought whole: the characters before and after must not be letters, and
 * nothing but printable bytes may stand between. That keeps random bytes from spelling them. Those
 * with fewer than four letters are too short to be told from chance and are left out.
 */
export class Phrases {
  readonly #phrases: Sought[];
  readonly #index: HashIndex;
  readonly #harmless = new Set<number>();

  constructor(phrases: Phrase[]) {
    this.#phrases = phrases.map(sought).filter(({ units }) => units.length >= HEAD);
    this.#index = new HashIndex(this.#phrases.length);
    this.#phrases.forEach(({ units }, i) => this.#index.add(hashOf(units, 0, HEAD), i));
  }

  /** Those that are not public, and long enough to be told from chance. */
  get phrases(): Phrase[] {
    return this.#phrases.filter((_, i) => !this.#harmless.has(i));
  }

  /** Marks the phrases that occur in `letters` as public. */
  allow(letters: Letters, bytes: Uint8Array): void {
    this.#each(letters, bytes, (phrase) => this.#harmless.add(phrase));
  }

  /** Calls `found` for each phrase among `letters` (folded from `bytes`) that is not public. */
  search(letters: Letters, bytes: Uint8Array, found: (phrase: Phrase) => void): void {
    this.#each(letters, bytes, (i) => {
      if (!this.#harmless.has(i)) found(this.#phrases[i]!);
    });
  }

  #each(letters: Letters, bytes: Uint8Array, found: (phrase: number) => void): void {
    eachWindow(letters.units, letters.length, HEAD, this.#index, (start, hash) => {
      this.#index.find(hash, (i) => {
        if (this.#standsAt(this.#phrases[i]!, letters, bytes, start)) found(i);
        return false;
      });
      return start;
    });
  }

  #standsAt(
    { text, units, isFile, parted, beginnings }: Sought,
    letters: Letters,
    bytes: Uint8Array,
    start: number,
  ): boolean {
    const end = start + units.length;
    if (end > letters.length) return false;
    for (let i = 0; i < units.length; i++) {
      if (letters.units[start + i] !== units[i]) return false;
    }
    if (isFile && isJoined(bytes[letters.at[start]! - 1])) return false;
    if (beginnings.some((units) => standsBefore(letters, units, start))) return false;
    if (parted && isOneWord(letters, bytes, start, end)) return false;
    if (!isApart(letters, bytes, start, end) || !isWritten(letters, bytes, start, end))
      return false;
    const stretch = [letters.at[start]!, endOf(bytes, letters.at[end - 1]!)] as const;
    return isTold(text, units.length, bytes, stretch);
  }
}

/** Where the character at `index` ends. */
function endOf(bytes: Uint8Array, index: number): number {
  let end = index + 1;
  while ((bytes[end]! & 0xc0) === 0x80) end++;
  return end;
}

/** Whether a byte joins what follows to a longer file name. */
function isJoined(before: number | undefined): boolean {
  return before === 0x2d || before === 0x5f || before === 0x2e;
}

function standsBefore(letters: Letters, units: Uint16Array, start: number): boolean {
  const from = start - units.length;
  return from >= 0 && units.every((unit, i) => letters.units[from + i] === unit);
}

function isOneWord({ at }: Letters, bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (!touches(bytes, at[i - 1]!, at[i]!)) return false;
  return true;
}

/** Whether something other than a letter stands before `start` and after `end`. */
function isApart({ at, length }: Letters, bytes: Uint8Array, start: number, end: number): boolean {
  const before = start === 0 || !touches(bytes, at[start - 1]!, at[start]!);
  return before && (end === length || !touches(bytes, at[end - 1]!, at[end]!));
}

/** Whether no byte below 0x80 and no other character stands between two letters. */
function touches(bytes: Uint8Array, first: number, second: number): boolean {
  for (let i = first + 1; i < second; i++) if ((bytes[i]! & 0xc0) !== 0x80) return false;
  return true;
}

/** Whether the stretch is text: close together, and no control bytes but those of UTF-16. */
function isWritten({ at }: Letters, bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (at[i]! - at[i - 1]! > SPREAD) return false;
  for (let i = at[start]!; i < at[end - 1]!; i++) {
    const byte = bytes[i]!;
    if (byte !== 0 && (byte < 0x09 || (byte > 0x0d && byte < 0x20))) return false;
  }
  return true;
}
