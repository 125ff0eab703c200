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

/** Folds a text. Between a small letter and a capital comes a space: "IntervjuKimHolm.pdf". */
export function foldText(text: string): FoldedText {
  const source = withoutMarkup(text);
  const folded = new Folded();
  let [at, wasSmall] = [0, false];
  for (const character of source) {
    const end = at + character.length;
    if (UNSEEN.test(character)) folded.extend(end);
    else {
      const letters = lettersOf(character);
      const isCapital = letters !== ' ' && character !== character.toLowerCase();
      if (wasSmall && isCapital) folded.add(' ', at, at);
      folded.add(letters, at, end);
      wasSmall = /\p{Ll}/u.test(character);
    }
    at = end;
  }
  return folded;
}

class Folded implements FoldedText {
  text = '';
  readonly from: number[] = [];
  readonly to: number[] = [];

  add(letters: string, from: number, to: number): void {
    if (letters === ' ' && this.text.endsWith(' ')) {
      this.extend(to);
      return;
    }
    this.text += letters;
    this.from.push(...units(letters, from));
    this.to.push(...units(letters, to));
  }

  extend(end: number): void {
    if (this.to.length > 0) this.to[this.to.length - 1] = end;
  }
}

function lettersOf(character: string): string {
  if (/^[a-z0-9]$/.test(character)) return character;
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

function units(letters: string, place: number): number[] {
  return new Array<number>(letters.length).fill(place);
}
