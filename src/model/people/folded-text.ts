import { fold } from '../fold.ts';
import { withoutMarkup } from './literal-markup.ts';

/** A text as names are sought in it, and where each of its characters comes from. */
export interface FoldedText {
  /** Folded letters and digits, with one space for whatever stands between them. */
  text: string;
  /** For each character, where in the source it begins and ends, in UTF-16 code units. */
  from: number[];
  to: number[];
}

/** Nothing to a reader: soft hyphens, zero-width characters, marks on the letter before. */
const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const WORDLIKE = /[\p{L}\p{N}]/u;

/** What a character is when names are sought. */
interface Folding {
  /** A space for what is no letter or digit; empty for what is not seen. */
  letters: string;
  isSmall: boolean;
  isCapital: boolean;
}

const known = new Map<string, Folding>();

/** Folds a text. Between a small letter and a capital comes a space: "IntervjuKimHolm.pdf". */
export function foldText(source: string): FoldedText {
  const folded = new Folded();
  let [at, wasSmall] = [0, false];
  for (const character of withoutMarkup(source)) {
    const end = at + character.length;
    const { letters, isSmall, isCapital } = foldingOf(character);
    if (letters === '') folded.extend(end);
    else {
      if (wasSmall && isCapital) folded.add(' ', at, at);
      folded.add(letters, at, end);
      wasSmall = isSmall;
    }
    at = end;
  }
  return { text: folded.pieces.join(''), from: folded.from, to: folded.to };
}

/** Pieces are joined once, at the end: a growing string would be copied for each look at its end. */
class Folded {
  readonly pieces: string[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];

  add(letters: string, from: number, to: number): void {
    if (letters === ' ' && this.pieces.at(-1) === ' ') {
      this.extend(to);
      return;
    }
    this.pieces.push(letters);
    for (let left = letters.length; left > 0; left -= 1) {
      this.from.push(from);
      this.to.push(to);
    }
  }

  extend(end: number): void {
    if (this.to.length > 0) this.to[this.to.length - 1] = end;
  }
}

function foldingOf(character: string): Folding {
  const folding = known.get(character);
  if (folding !== undefined) return folding;
  const letters = UNSEEN.test(character) ? '' : lettersOf(character);
  const isCapital = letters.trim() !== '' && character !== character.toLowerCase();
  const made = { letters, isSmall: /\p{Ll}/u.test(character), isCapital };
  known.set(character, made);
  return made;
}

function lettersOf(character: string): string {
  const letters = fold(fold(character)).replace(/œ/g, 'oe').replace(/ı/g, 'i');
  const kept = Array.from(letters).filter((letter) => WORDLIKE.test(letter));
  return kept.join('') || ' ';
}

/** The letters and digits of a name, word by word. A hyphen parts words too. */
export function wordsOfName(name: string): string[] {
  return foldText(name)
    .text.split(' ')
    .filter((word) => word !== '');
}
