import type { KnownWords } from './known-words.ts';
import type { SearchLanguage } from '../language/language.ts';
import { isClosed, lowerCase } from '../language/word-key.ts';

const LEAST = 7;
const LEAST_PART = 3;

/**
 * The two known words that an asked one may be made of, as a compound or where a space was missed.
 * An "s" between them may link them, and where three equal consonants meet one is not written.
 *
 * @example splitAsked('andralinjen', known, language) //=> [['andra', 'linjen']]
 */
export function splitAsked(
  word: string,
  known: KnownWords,
  language: SearchLanguage,
): [string, string][] {
  const asked = lowerCase(word);
  if (!language.compounds || asked.length < LEAST || /\p{N}/u.test(asked)) return [];
  const found: [string, string][] = [];
  for (let at = LEAST_PART; at <= asked.length - LEAST_PART; at++) {
    const [start, end] = [asked.slice(0, at), asked.slice(at)];
    const head = [unlinked(start), start].find((part) => isWord(part, known, language));
    const tail = [end, ...tripled(start, end)].find((part) => isWord(part, known, language));
    if (head !== undefined && tail !== undefined) found.push([head, tail]);
  }
  return found;
}

/** An index does not list words such as "andra". */
function isWord(part: string, known: KnownWords, language: SearchLanguage): boolean {
  return part.length >= LEAST_PART && (known.find(part) !== null || isClosed(part, language));
}

function unlinked(start: string): string {
  return start.replace(/s$/, '');
}

/** "Lättillgänglig" is "lätt" and "tillgänglig". */
function tripled(start: string, end: string): string[] {
  const [, consonant] = /([bcdfghjklmnpqrstvwxz])\1$/.exec(start) ?? [];
  return consonant === undefined ? [] : [consonant + end];
}
