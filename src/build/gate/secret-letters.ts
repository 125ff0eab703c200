import type { SecretText } from './leak.ts';
import { foldUnits } from './fold.ts';

/** All member texts folded into one array, with the borders between them. */
export class SecretLetters {
  readonly texts: SecretText[];
  readonly units: Uint16Array;
  /** `starts[i]` is where text `i` begins; one more entry than there are texts. */
  readonly starts: Uint32Array;

  constructor(texts: SecretText[]) {
    this.texts = texts;
    this.starts = new Uint32Array(texts.length + 1);
    const pieces = texts.map(({ text }) => foldUnits(text));
    pieces.forEach((piece, i) => (this.starts[i + 1] = this.starts[i]! + piece.length));
    this.units = new Uint16Array(this.starts[texts.length]!);
    pieces.forEach((piece, i) => this.units.set(piece, this.starts[i]));
  }

  /** How many letters a text has. */
  lettersIn(text: number): number {
    return this.starts[text + 1]! - this.starts[text]!;
  }

  /** The text that holds a place in `units`. */
  textAt(place: number): number {
    let [low, high] = [0, this.texts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** As the author wrote it, the stretch of at most 80 characters at a place in `units`. */
  excerpt(place: number, length: number): string {
    const text = this.textAt(place);
    const before = place - this.starts[text]!;
    let [units, written] = [0, ''];
    for (const character of this.texts[text]!.text) {
      if (units >= before + length || written.length >= 80) break;
      units += foldUnits(character).length;
      if (units > before) written += character;
    }
    return written.replace(/\s+/g, ' ').trim();
  }
}
