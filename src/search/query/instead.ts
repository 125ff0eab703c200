import { fold } from '../../model/fold.ts';
import type { KnownWord, KnownWords } from './known-words.ts';
import type { SearchLanguage } from '../language/language.ts';
import type { LexiconEntry } from '../terms/lexicon.ts';
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
  );
  const all = withoutTwins([
    ...like.slice(0, MOST_WORDS),
    ...offered(entries, 'topic', MOST_NAMES),
    ...offered(entries, 'place', MOST_NAMES),
  ]);
  const others = all.filter(({ text }) => !asked.some((word) => fold(word) === fold(text)));
  return others.length > 0 ? others : all;
}

/** The longest known words, in any form, that a word begins and ends with. */
function partsOf(word: string, known: KnownWords): KnownWord[] {
  const places = Array.from({ length: word.length }, (_, at) => at).slice(LEAST_PART);
  const first = (parts: string[]): KnownWord[] => {
    const found = parts.filter((part) => part.length >= LEAST_PART).map((part) => known.find(part));
    return found.filter((one) => one !== null).slice(0, 1);
  };
  return [
    // The "s" in "arbetsplan" only links.
    ...first(places.toReversed().map((end) => word.slice(0, end).replace(/s$/, ''))),
    ...first(places.map((start) => word.slice(start))),
  ];
}

function plain(word: string, count: number): LexiconEntry {
  return { word, kind: 'word', count };
}
