import { CborBytes } from './cbor-bytes.ts';

/**
 * Comes before the places in a text: the weight of plain text in Pagefind, 24, written as no place
 * can be.
 */
const WEIGHT = -25;
const NONE = -1;

/** Where a term stands, record by record, in the form that Pagefind's program reads. */
export class TermPlaces {
  readonly term: string;
  /** Row of the first record it stands in, and whether in the text there. */
  first = { row: NONE, inText: false };
  /** Records it stands in. */
  records = 0;
  /** Numbers that are written of the records that are closed. */
  numbers = 0;
  readonly #closed = new CborBytes();
  /** Row of the last record that is closed: rows are written as steps. */
  #closedRow = 0;
  #row = NONE;
  #inText: number[] = [];
  #inFields: number[] = [];
  #field = NONE;
  #place = 0;

  constructor(term: string) {
    this.term = term;
  }

  /** Adds a place in the text of a record. Rows and places are to come in order. */
  addInText(row: number, place: number): void {
    if (row !== this.#row) this.#open(row, true);
    if (this.#inText.length === 0) this.#inText.push(WEIGHT, place);
    else this.#inText.push(place - this.#place);
    this.#place = place;
  }

  /** Adds a place in a field of a record, by the field's number. To come after its text. */
  addInField(row: number, field: number, place: number): void {
    if (row !== this.#row) this.#open(row, false);
    if (field === this.#field) this.#inFields.push(place - this.#place);
    else this.#inFields.push(-1 - field, place);
    this.#field = field;
    this.#place = place;
  }

  /** For each record that is closed `[step, [places in text], [places in fields]]`, in CBOR. */
  get bytes(): Uint8Array {
    return this.#closed.bytes;
  }

  #open(row: number, inText: boolean): void {
    this.close();
    if (this.records === 0) this.first = { row, inText };
    this.records += 1;
    this.#row = row;
    this.#field = NONE;
  }

  /** Writes the last record. */
  close(): void {
    if (this.#row === NONE) return;
    this.#closed.array(3);
    this.#closed.integer(this.#row - this.#closedRow);
    for (const numbers of [this.#inText, this.#inFields]) {
      this.#closed.array(numbers.length);
      for (const number of numbers) this.#closed.integer(number);
    }
    this.numbers += this.#inText.length + this.#inFields.length + 1;
    this.#closedRow = this.#row;
    this.#row = NONE;
    this.#inText = [];
    this.#inFields = [];
  }
}
