import { unitsToString } from './fold.ts';
import { sharedText } from './shared-memory.ts';
import { SortedTexts } from './sorted-texts.ts';

/** Of longer fields only this much of their beginning and their end counts. */
export const LONGEST = 200;
/** Shorter fields fit anywhere by chance, so they count only one at a time between others. */
const SHORTEST = 4;
const SHORTER = [2, 3];
/** Numbers, and the letters that stand with them in the times of calendars (RFC 5545). */
const number = /^(?:\d{1,8}z?|t(?=\d))/;

/** Folded public texts, each once and on a line of its own, in memory that threads share. */
export function fieldLines(folded: Iterable<string>): Uint8Array {
  const texts = [...new Set(folded)].filter((field) => field !== '');
  return sharedText(texts.join('\n'));
}

/** What is looked up of them. */
interface Fields {
  /** Those that are not long. */
  whole: Set<string>;
  beginnings: SortedTexts;
  /** Reversed. */
  ends: SortedTexts;
}

function readFields(lines: Uint8Array): Fields {
  const texts = Buffer.from(lines).toString().split('\n');
  return {
    whole: new Set(texts.filter((field) => field.length <= LONGEST)),
    beginnings: new SortedTexts(texts.map((field) => field.slice(0, LONGEST))),
    ends: new SortedTexts(texts.map((field) => reverse(field.slice(-LONGEST)))),
  };
}

/**
 * Public texts as whole pieces. A page may put "Klippan" after "Anne Sögaard, myndighetschef", and
 * a note may do the same; the stretch across both is then no leak, though no public text has it.
 */
export class PublicFields {
  readonly #lines: Uint8Array;
  /** Read when they are first needed: they take ten times the memory, and some sites never do. */
  #read: Fields | null = null;

  /** @param lines as {@link fieldLines} gives them */
  constructor(lines: Uint8Array) {
    this.#lines = lines;
  }

  get #fields(): Fields {
    this.#read ??= readFields(this.#lines);
    return this.#read;
  }

  /**
   * Whether folded letters are nothing but public fields and numbers one after the other, where the
   * first may lack its beginning and the last its end.
   */
  makeUp(letters: Uint16Array): boolean {
    const text = unitsToString(letters, 0, letters.length);
    const reached = this.#cutFirst(letters);
    const seen = new Set(reached);
    for (let from = reached.pop(); from !== undefined; from = reached.pop()) {
      const ends = this.#steps(text, letters, from);
      if (ends === null) return true;
      for (const to of ends) {
        if (!seen.has(to)) reached.push(to);
        seen.add(to);
      }
    }
    return false;
  }

  /** Where the text may go on after the end of a field whose beginning is cut off. */
  #cutFirst(letters: Uint16Array): number[] {
    const places = [0];
    for (let to = 1; to <= Math.min(LONGEST, letters.length); to++) {
      const back = (place: number): number => (place < to ? letters[to - 1 - place]! : -1);
      if (this.#fields.ends.follow(back, () => undefined) === to) places.push(to);
    }
    return places;
  }

  /**
   * Where whole fields and numbers that begin at `from` end; null where one of them has it all.
   *
   * @param mayBeShort whether one of the fields that are too short may come before them
   */
  #steps(text: string, letters: Uint16Array, from: number, mayBeShort = true): number[] | null {
    const digits = number.exec(text.slice(from, from + 10))?.[0].length ?? 0;
    const ends = digits > 0 ? [from + digits] : [];
    const next = (place: number): number => letters[from + place] ?? -1;
    const isField = (length: number): boolean =>
      this.#fields.whole.has(text.slice(from, from + length));
    const read = this.#fields.beginnings.follow(next, (length) => {
      if (length >= SHORTEST && isField(length)) ends.push(from + length);
    });
    if (from + read === text.length) return null;
    for (const length of mayBeShort ? SHORTER.filter(isField) : []) {
      const more = this.#steps(text, letters, from + length, false);
      if (more === null) return null;
      ends.push(...more);
    }
    return ends;
  }
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}
