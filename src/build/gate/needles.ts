import { HashIndex, type HashTable } from './hash-index.ts';
import type { Letters } from './letters.ts';
import { LONGEST, type PublicFields } from './public-fields.ts';
import { eachWindow, hashOf } from './rolling.ts';
import type { SecretLetters } from './secret-letters.ts';

/** Letters in a window. Shorter stretches are shared by chance, such as "ekonomiskt bistånd". */
export const WINDOW = 18;
/** Every eighth window is kept: any 25 letters in a row hold one. */
const STRIDE = 8;
/** Texts up to this many letters keep every window. */
const SHORT = 64;
/** A window with fewer letters (dates, tables of numbers) or fewer different ones says nothing. */
const [LEAST_LETTERS, LEAST_DIFFERENT] = [10, 6];
/** Letters on each side of a window that must be public with it: no field among them is too long. */
const NEAR = (LONGEST - WINDOW) / 2;

/** Where a stretch of a member text and of what is searched agree. */
interface Match {
  /** Index into {@link SecretLetters.units}. */
  place: number;
  /** Index into the letters searched, and how many agree. */
  start: number;
  length: number;
}

/** Stretches of the member texts, sought by rolling hash and then compared letter by letter. */
export class Needles {
  readonly #secret: SecretLetters;
  readonly #index: HashIndex;
  readonly #fields: PublicFields;
  /** Places whose window is public anyway. */
  readonly #harmless = new Set<number>();
  readonly #verdicts = new Map<string, boolean>();

  /** @param made what needles in the same letters are made of, when all that is public was shown */
  constructor(secret: SecretLetters, fields: PublicFields, made?: HashTable) {
    this.#secret = secret;
    this.#fields = fields;
    this.#index = new HashIndex(made ?? windowsOf(secret));
    if (made !== undefined) return;
    for (let text = 0; text < secret.count; text++) this.#addText(text);
  }

  get table(): HashTable {
    return this.#index.table;
  }

  #addText(text: number): void {
    const { starts } = this.#secret;
    const [start, end] = [starts[text]!, starts[text + 1]!];
    const stride = strideOf(end - start);
    for (let place = start; place + WINDOW <= end; place += stride) this.#add(place);
    if (stride > 1) this.#add(end - WINDOW);
  }

  #add(place: number): void {
    if (!saysSomething(this.#secret.units, place)) return;
    const hash = hashOf(this.#secret.units, place, WINDOW);
    const known = this.#index.find(hash, (other) => this.#equal(other, this.#secret.units, place));
    if (known < 0) this.#index.add(hash, place);
  }

  #equal(place: number, units: Uint16Array, start: number): boolean {
    for (let i = 0; i < WINDOW; i++) {
      if (this.#secret.units[place + i] !== units[start + i]) return false;
    }
    return true;
  }

  /** Forgets the windows that are public: called once, when all that is public was shown. */
  forgetPublic(): void {
    this.#index.keep((place) => !this.#harmless.has(place));
    this.#harmless.clear();
  }

  /** Marks every window that occurs in `letters` as public. */
  allow(letters: Letters): void {
    eachWindow(letters.units, letters.length, WINDOW, this.#index, (start, hash) => {
      const place = this.#index.find(hash, (at) => this.#equal(at, letters.units, start));
      if (place >= 0) this.#harmless.add(place);
      return start;
    });
  }

  /** Calls `found` for each stretch of a member text among `letters` that is not public. */
  search(letters: Letters, found: (match: Match) => void): void {
    const { units, length } = letters;
    eachWindow(units, length, WINDOW, this.#index, (start, hash) => {
      const place = this.#index.find(hash, (at) => this.#equal(at, units, start));
      if (place < 0) return start;
      if (this.#isPublic(this.#widen(place, letters, start, NEAR))) return start;
      const match = this.#widen(place, letters, start);
      found(match);
      return match.start + match.length;
    });
  }

  /** As many letters on both sides as agree within the one text, and at most `most` of them. */
  #widen(place: number, { units, length }: Letters, start: number, most = Infinity): Match {
    const { units: secret, starts } = this.#secret;
    const text = this.#secret.textAt(place);
    let [before, after] = [0, WINDOW];
    const first = Math.max(starts[text]!, place - most);
    while (place - before > first && secret[place - before - 1] === units[start - before - 1])
      before++;
    const end = Math.min(starts[text + 1]!, place + WINDOW + most);
    while (
      place + after < end &&
      start + after < length &&
      secret[place + after] === units[start + after]
    )
      after++;
    return { place: place - before, start: start - before, length: before + after };
  }

  #isPublic({ place, length }: Match): boolean {
    const key = `${place}+${length}`;
    let verdict = this.#verdicts.get(key);
    if (verdict === undefined) {
      verdict = this.#fields.makeUp(this.#secret.units.subarray(place, place + length));
      this.#verdicts.set(key, verdict);
    }
    return verdict;
  }
}

function strideOf(letters: number): number {
  return letters <= SHORT ? 1 : STRIDE;
}

/** How many windows are kept, at most. */
function windowsOf(secret: SecretLetters): number {
  let count = 0;
  for (let text = 0; text < secret.count; text++) {
    const letters = secret.lettersIn(text);
    count += Math.ceil(letters / strideOf(letters)) + 1;
  }
  return count;
}

function saysSomething(units: Uint16Array, place: number): boolean {
  let [seen, different, letters] = [0, 0, 0];
  for (let i = place; i < place + WINDOW; i++) {
    const unit = units[i]!;
    const bit = 1 << (unit & 31);
    if ((seen & bit) === 0) different++;
    seen |= bit;
    if (unit < 0x30 || unit > 0x39) letters++;
  }
  return letters >= LEAST_LETTERS && different >= LEAST_DIFFERENT;
}
