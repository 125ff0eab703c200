import { fold } from '../../model/fold.ts';
import type { KnownWord, KnownWords } from './known-words.ts';
import type { SearchLanguage } from '../language/language.ts';
import { lettersOff } from './letters-off.ts';
import { freshKey, lowerCase } from '../language/word-key.ts';

/** Words shorter than this are others when a letter is: LSS is not FSS. */
const LEAST = 4;
/** From this length on two letters may differ. */
const LONG = 8;
/** Short stems are alike though their words are not. */
const LEAST_KEY = 5;
const MOST = 4;
/** What the same first letter counts, in letters, and how many records at most. */
const FIRST_LETTER = 0.5;
const COMMON = 0.3;
const TIE = 0.4;
/** What a name counts; more where it was asked as one. */
const NAME = 0.2;
const ASKED_NAME = 0.8;

/**
 * The known words that a misspelt one may be: one letter off, or two where it is long, itself or its
 * stem. Two letters that changed places are one.
 *
 * @param slack letters more that may be off
 */
export function nearWords(
  word: string,
  known: KnownWords,
  language: SearchLanguage,
  slack = 0,
): KnownWord[] {
  const asked = fold(word);
  if (asked.length < LEAST || /\p{N}/u.test(asked)) return [];
  const key = fold(freshKey(word, language));
  const most = (asked.length >= LONG ? 2 : 1) + slack;
  const named = /^\p{Lu}/u.test(word) ? ASKED_NAME : NAME;
  const found = known.words.flatMap((one) => {
    const off = offBy({ word: asked, key, written: lowerCase(word) }, one, known, most);
    const first = one.folded.startsWith(asked.charAt(0)) ? FIRST_LETTER : 0;
    if (off > (first > 0 ? most : 1)) return [];
    const name = one.name ? named : 0;
    return [{ one, off: off - first - name - Math.min(COMMON, one.count / 30) }];
  });
  found.sort((a, b) => a.off - b.off);
  const best = found[0]?.off ?? 0;
  return found
    .filter(({ off }) => off < best + TIE)
    .slice(0, MOST)
    .map(({ one }) => one);
}

interface Asked {
  word: string;
  key: string;
  written: string;
}

/** How many letters are off; the word itself is no other word. */
function offBy(asked: Asked, one: KnownWord, known: KnownWords, most: number): number {
  // Endings may differ besides.
  if (Math.abs(one.folded.length - asked.word.length) > most + 3) return Infinity;
  const whole = lettersOff(asked.word, one.folded, most);
  if (whole === 0) return lowerCase(one.word) === asked.written ? Infinity : 0;
  const key = known.keyOf(one);
  if (Math.min(asked.key.length, key.length) < LEAST_KEY) return whole;
  const offKey = lettersOff(asked.key, key, asked.key.length >= LONG ? most : 1);
  return Math.min(whole, Math.max(1, offKey));
}
