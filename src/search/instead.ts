import { fold } from '../model/fold.ts';
import type { KnownWord, KnownWords } from './known-words.ts';
import type { SearchLanguage } from './language.ts';
import type { LexiconEntry } from './lexicon.ts';
import { nearWords } from './near-words.ts';
import { offered, suggestion, withoutTwins, type Suggestion } from './suggestion.ts';

const MOST_WORDS = 4;
const MOST_NAMES = 4;
const LEAST_PART = 4;

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
    ...partsOf(word, known),
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

/** The longest known words that a word begins and ends with. */
function partsOf(word: string, known: KnownWords): KnownWord[] {
  const asked = fold(word);
  const within = known.words.filter(
    ({ folded }) => folded.length >= LEAST_PART && folded.length < asked.length - 1,
  );
  const longest = (words: KnownWord[]): KnownWord[] =>
    words.sort((a, b) => b.folded.length - a.folded.length || b.count - a.count).slice(0, 1);
  return [
    ...longest(within.filter(({ folded }) => asked.startsWith(folded))),
    ...longest(within.filter(({ folded }) => asked.endsWith(folded))),
  ];
}

function plain(word: string, count: number): LexiconEntry {
  return { word, kind: 'word', count };
}
