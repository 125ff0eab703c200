import { unitsToString } from './fold.ts';

/** Of longer fields only this much of their beginning and their end counts. */
const LONGEST = 200;
/** Shorter fields fit anywhere by chance. */
const SHORTEST = 4;

/**
 * Public texts as whole pieces. A page may put "Klippan" after "Anne Sögaard, myndighetschef", and
 * a note may do the same; the stretch across both is then no leak, though no public text has it.
 */
export class PublicFields {
  readonly #fields: Set<string>;
  readonly #sorted: string[];
  readonly #reversed: string[];

  /** @param folded public texts, folded */
  constructor(folded: Iterable<string>) {
    const texts = [...folded].filter((field) => field !== '');
    this.#fields = new Set(texts.filter((field) => field.length <= LONGEST));
    this.#sorted = texts.map((field) => field.slice(0, LONGEST)).sort();
    this.#reversed = texts.map((field) => reverse(field.slice(-LONGEST))).sort();
  }

  /**
   * Whether folded letters are nothing but public fields and numbers one after the other, where the
   * first may lack its beginning and the last its end.
   */
  makeUp(letters: Uint16Array): boolean {
    if (letters.length > 4 * LONGEST) return false;
    const text = unitsToString(letters, 0, letters.length);
    let reached = new Set(this.#cutFirst(text));
    const seen = new Set<number>();
    while (reached.size > 0) {
      const next = new Set<number>();
      for (const from of reached) {
        if (from === text.length || isPrefix(this.#sorted, text.slice(from))) return true;
        seen.add(from);
        for (const to of this.#steps(text, from)) if (!seen.has(to)) next.add(to);
      }
      reached = next;
    }
    return false;
  }

  /** Where the text may go on after the end of a field whose beginning is cut off. */
  #cutFirst(text: string): number[] {
    const places = [0];
    for (let to = 1; to <= Math.min(LONGEST, text.length); to++) {
      if (isPrefix(this.#reversed, reverse(text.slice(0, to)))) places.push(to);
    }
    return places;
  }

  /** Where whole fields and numbers that begin at `from` end. */
  #steps(text: string, from: number): number[] {
    const ends: number[] = [];
    const digits = /^\d+/.exec(text.slice(from, from + 8))?.[0].length ?? 0;
    if (digits > 0) ends.push(from + digits);
    for (let to = from + SHORTEST; to <= Math.min(text.length, from + LONGEST); to++) {
      if (this.#fields.has(text.slice(from, to))) ends.push(to);
    }
    return ends;
  }
}

function reverse(text: string): string {
  return Array.from(text).reverse().join('');
}

/** Whether any of the sorted words begins with `start`. */
function isPrefix(sorted: string[], start: string): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(start) ?? false;
}
