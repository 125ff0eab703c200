import { foldUnits } from './fold.ts';
import { Letters } from './letters.ts';
import { sharedUnits } from './shared-memory.ts';
import { bytesOf, type WrittenTexts } from './written-texts.ts';

/** Bytes folded at a time. */
const PIECE = 0x10000;

/** What {@link SecretLetters} are made of: threads share the letters. */
export interface FoldedTexts {
  written: WrittenTexts;
  units: Uint16Array;
  /** `starts[i]` is where text `i` begins; one more entry than there are texts. */
  starts: number[];
}

/** Folds all texts into one array. */
export function foldTexts(written: WrittenTexts): FoldedTexts {
  let units = sharedUnits(written.bytes.length);
  const letters = new Letters(PIECE);
  const starts = [0];
  let length = 0;
  for (const text of written.sources.keys()) {
    const bytes = bytesOf(written, text);
    for (let start = 0; start < bytes.length;) {
      const end = endOfPiece(bytes, start);
      letters.fill(bytes, start, end);
      if (length + letters.length > units.length) units = enlarged(units, letters.length);
      units.set(letters.units.subarray(0, letters.length), length);
      length += letters.length;
      start = end;
    }
    starts.push(length);
  }
  return { written, units: units.subarray(0, length), starts };
}

/** No piece ends within a character. */
function endOfPiece(bytes: Uint8Array, start: number): number {
  let end = start + PIECE;
  if (end >= bytes.length) return bytes.length;
  while ((bytes[end]! & 0xc0) === 0x80) end--;
  return end;
}

/** Few texts have more letters than bytes: ligatures of eighteen letters. */
function enlarged(
  units: Uint16Array<SharedArrayBuffer>,
  more: number,
): Uint16Array<SharedArrayBuffer> {
  const larger = sharedUnits(units.length * 2 + more);
  larger.set(units);
  return larger;
}

/** All member texts folded into one array, with the borders between them. */
export class SecretLetters {
  readonly folded: FoldedTexts;
  readonly units: Uint16Array;
  readonly starts: number[];

  constructor(folded: FoldedTexts) {
    this.folded = folded;
    this.units = folded.units;
    this.starts = folded.starts;
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** How many letters a text has. */
  lettersIn(text: number): number {
    return this.starts[text + 1]! - this.starts[text]!;
  }

  /** A text as its author wrote it. */
  textOf(text: number): string {
    return Buffer.from(bytesOf(this.folded.written, text)).toString();
  }

  /** The file a text comes from. */
  sourceOf(text: number): string {
    return this.folded.written.sources[text]!;
  }

  /** The text that holds a place in `units`. */
  textAt(place: number): number {
    let [low, high] = [0, this.count - 1];
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
    for (const character of this.textOf(text)) {
      if (units >= before + length || written.length >= 80) break;
      units += foldUnits(character).length;
      if (units > before) written += character;
    }
    return written.replace(/\s+/g, ' ').trim();
  }
}
