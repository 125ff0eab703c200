import { formsTerm, formTerm, partTerm } from '../terms/index-term.ts';
import type { SearchLanguage } from '../language/language.ts';
import { isMarked, lowerCase, wordKey } from '../language/word-key.ts';

/** A term to ask an index for. */
export interface Ask {
  term: string;
  /** Whether accents count. */
  strict: boolean;
}

/** What to ask for a word, from the surest on. */
interface WordAsks {
  exact: Ask;
  /** All forms, the exact one among them. */
  forms: Ask;
  /** As part of a compound, or as what another word begins with. */
  parts: Ask[];
  /** What words begin with that are made from the same: "utredning" for "utreda". */
  related: Ask[];
}

/** Letters of a beginning that is worth asking for. */
const BEGUN = 4;
const BEGUN_LAST = 3;
/** Letters of a stem that tells what a word made from it is about. */
const STEM = 5;

/**
 * What to ask an index for where a query has a word.
 *
 * @param last whether it is the query's last word, which may not be typed to its end yet
 */
export function wordAsks(word: string, last: boolean, language: SearchLanguage): WordAsks {
  const strict = isMarked(word);
  const key = wordKey(word, language);
  const begun = lowerCase(word);
  const asks = (...terms: string[]): Ask[] => terms.map((term) => ({ term, strict }));
  const isBegun = begun.length >= (last ? BEGUN_LAST : BEGUN);
  const isRelated = key.length >= STEM && key !== begun && begun.startsWith(key);
  return {
    exact: { term: formTerm(word, language), strict },
    forms: { term: formsTerm(key), strict },
    parts: asks(partTerm(key), ...(isBegun ? [begun] : [])),
    related: isRelated ? asks(key) : [],
  };
}

/** Whether a word is written as an abbreviation, so that its forms are other words: LOV and lovet. */
export function isInCapitals(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word);
}
