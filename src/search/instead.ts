import { fold } from '../model/fold.ts';
import type { KnownWord, KnownWords } from './known-words.ts';
import type { SearchLanguage } from './language.ts';
import type { LexiconEntry } from './lexicon.ts';
import { nearWords } from './near-words.ts';
import { freshKey } from './word-key.ts';
import { offered, suggestion, withoutTwins, type Suggestion } from './suggestion.ts';

const MOST_WORDS = 4;
const MOST_NAMES = 4;
const LEAST_PART = 4;
const LEAST_KEY = 3;
/** Records that weigh as much as a letter. */
const COMMON = 3;

/**
 * What to ask for where nothing was found: words like those asked and parts of them, then what most
 * is told of, and where. Empty only where nothing is known.
 */
export function instead(
  asked: string[],
  entries: LexiconEntry[],
  known: KnownWords,
  language: SearchLanguage,
): Suggestion[] {
  const words = asked.flatMap((word) => [
    ...nearWords(word, known, language, 1),
    ...partsOf(word, known, language),
  ]);
  const byWord = new Map(entries.map((entry) => [fold(entry.word), entry]));
  const like = withoutTwins(
    words.map(({ word, count }) => suggestion(byWord.get(fold(word)) ?? plain(word, count))),
  ).filter(({ text }) => !asked.some((word) => fold(word) === fold(text)));
  return withoutTwins([
    ...like.slice(0, MOST_WORDS),
    ...offered(entries, 'topic', MOST_NAMES),
    ...offered(entries, 'place', MOST_NAMES),
  ]);
}

/** The longest known words, in any form, that a word begins and ends with. */
function partsOf(word: string, known: KnownWords, language: SearchLanguage): KnownWord[] {
  const asked = fold(word);
  const key = fold(freshKey(word, language));
  const longest = (fits: (part: string) => boolean): KnownWord[] => {
    const parts = known.words.flatMap((one) => {
      const part = known.keyOf(one);
      const long = one.folded.length >= LEAST_PART && part.length >= LEAST_KEY;
      return long && part.length < key.length && fits(part)
        ? [{ one, weight: part.length + one.count / COMMON }]
        : [];
    });
    parts.sort((a, b) => b.weight - a.weight);
    return parts.slice(0, 1).map(({ one }) => one);
  };
  return [...longest((part) => asked.startsWith(part)), ...longest((part) => key.endsWith(part))];
}

function plain(word: string, count: number): LexiconEntry {
  return { word, kind: 'word', count };
}
