/** Characters by which the texts that begin with them are found at once. */
const HEAD = 3;

/** Texts with one of these beginnings stand in a row. */
interface Row {
  from: number;
  to: number;
}

/** Texts that are sought by how they begin, one character after the other. */
export class SortedTexts {
  readonly #texts: string[];
  readonly #heads = new Map<string, Row>();

  constructor(texts: Iterable<string>) {
    this.#texts = [...new Set(texts)].sort();
    for (const [at, text] of this.#texts.entries()) {
      const head = text.slice(0, HEAD);
      const row = this.#heads.get(head);
      if (row === undefined) this.#heads.set(head, { from: at, to: at + 1 });
      else row.to = at + 1;
    }
  }

  /**
   * Reads characters until no text goes on with them.
   *
   * @param next the character at a place, as a UTF-16 unit; -1 after the last
   * @param whole is told of each length, from three on, at which a text ends
   * @returns how many characters some text begins with; 0 where there are three and none does
   */
  follow(next: (place: number) => number, whole: (length: number) => void): number {
    const head = [next(0), next(1), next(2)];
    const short = head.includes(-1);
    let row = short
      ? { from: 0, to: this.#texts.length }
      : this.#heads.get(String.fromCharCode(...head));
    if (row === undefined) return 0;
    for (let length = short ? 0 : HEAD; ; length++) {
      if (length >= HEAD && this.#texts[row.from]!.length === length) whole(length);
      const unit = next(length);
      const from = this.#bound(row, length, unit);
      const to = this.#bound({ from, to: row.to }, length, unit + 1);
      if (unit < 0 || from === to) return length;
      row = { from, to };
    }
  }

  /** The first in a row that has at least `unit` at `place`; those that end there come first. */
  #bound({ from, to }: Row, place: number, unit: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const text = this.#texts[middle]!;
      if (place >= text.length || text.charCodeAt(place) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
