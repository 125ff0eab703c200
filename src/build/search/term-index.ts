import type { RecordTerms } from '../../search/terms/record-terms.ts';
import { TermPlaces } from './term-places.ts';

/** Stands where a stretch of a text has no word. */
const NO_WORD = '-';

/** A word without accents, as Pagefind lists words, and the terms that are it or have accents more. */
export interface IndexedWord {
  word: string;
  /** UTF-8, which is Pagefind's order. */
  key: Buffer;
  plain: TermPlaces | null;
  /** In the order in which records first have them. */
  accented: TermPlaces[];
}

/** Where the terms of records stand: what Pagefind's own program would make of them. */
export class TermIndex {
  /** Terms of each record's text, by row. */
  readonly lengths: number[] = [];
  /** Names of the fields that records have, by their numbers. */
  readonly fields: string[];
  readonly #terms = new Map<string, TermPlaces>();

  constructor(fields: Iterable<string>) {
    this.fields = [...new Set(fields)].sort();
  }

  /** Adds the next record. */
  add({ content, meta }: RecordTerms): void {
    const row = this.lengths.length;
    this.lengths.push(content.length);
    for (let place = 0; place < content.length; place += 1)
      this.#placesOf(content[place])?.addInText(row, place);
    for (const [field, name] of this.fields.entries()) {
      const terms = meta[name] ?? [];
      for (let place = 0; place < terms.length; place += 1)
        this.#placesOf(terms[place])?.addInField(row, field, place);
    }
  }

  /** All words, once all records are added. */
  words(): IndexedWord[] {
    const words = new Map<string, IndexedWord>();
    for (const places of this.#terms.values()) {
      places.close();
      const word = withoutAccents(places.term);
      const known = words.get(word) ?? { word, key: Buffer.from(word), plain: null, accented: [] };
      words.set(word, known);
      if (word === places.term) known.plain = places;
      else known.accented.push(places);
    }
    for (const { accented } of words.values()) accented.sort(byFirst);
    return [...words.values()].sort((a, b) => a.key.compare(b.key));
  }

  #placesOf(term = NO_WORD): TermPlaces | null {
    if (term === NO_WORD) return null;
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    const places = new TermPlaces(term);
    this.#terms.set(term, places);
    return places;
  }
}

/** As Pagefind does it where an index is made and where it is asked. */
function withoutAccents(term: string): string {
  return /^[a-z\dωψλφξζ]*$/.test(term) ? term : term.normalize('NFD').replace(/\p{M}/gu, '');
}

function byFirst({ first: a, term }: TermPlaces, { first: b, term: other }: TermPlaces): number {
  const order = a.row - b.row || Number(b.inText) - Number(a.inText);
  return order || Buffer.from(term).compare(Buffer.from(other));
}
