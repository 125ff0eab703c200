import type { KnownWord, KnownWords } from './known-words.ts';
import { freshKey, lowerCase } from '../language/word-key.ts';
import type { SearchLanguage } from '../language/language.ts';

/** Letters of a part that begins a word, and of one that ends it: shorter ones are often endings. */
const LEAST_FIRST = 4;
const LEAST_LAST = 5;
/** So short a part must be the word itself or its noun: "spar" of "sparris" is no "sparas". */
const SHORT = 4;
const NOUN_ENDING = /^(?:e?n|e?t|[aeo]r|[aeo]rna)$/;
/** Letters of what is left beside a part. */
const LEAST_LEFT = 3;

/** Part of a word that is asked for, and the known word of which it is a form. */
interface KnownPart {
  part: string;
  known: KnownWord;
}

/** Of a compound that is not known itself, what is: the longest that begins it, and that ends it. */
interface KnownParts {
  first: KnownPart | null;
  last: KnownPart | null;
}

/** Parts of a word are known in any form, but with their accents. Names are no parts. */
export function knownParts(word: string, known: KnownWords, language: SearchLanguage): KnownParts {
  const places = Array.from({ length: word.length }, (_, at) => at);
  const first = places
    .filter((end) => end >= LEAST_FIRST && end <= word.length - LEAST_LEFT)
    .toReversed()
    // The "s" in "arbetsplan" only links.
    .map((end) => word.slice(0, end).replace(/s$/, ''))
    .filter((part) => part.length >= LEAST_FIRST);
  const last = places
    .filter((start) => start >= LEAST_LEFT && start <= word.length - LEAST_LAST)
    .map((start) => word.slice(start));
  const longest = (parts: string[]): KnownPart | null => {
    for (const part of parts) {
      const word = knownAs(part, known, language);
      if (word !== null) return { part, known: word };
    }
    return null;
  };
  return { first: longest(first), last: longest(last) };
}

function knownAs(part: string, known: KnownWords, language: SearchLanguage): KnownWord | null {
  const found = known.find(part);
  if (found === null || found.name) return null;
  const [asked, word] = [lowerCase(part), lowerCase(found.word)];
  if (asked === word) return found;
  if (part.length <= SHORT)
    return word.startsWith(asked) && NOUN_ENDING.test(word.slice(part.length)) ? found : null;
  const key = freshKey(asked, language);
  const same = key === freshKey(word, language) && key.length > SHORT;
  return same && word.startsWith(key) && asked.startsWith(key) ? found : null;
}
