import { fold } from '../../model/fold.ts';
import { knownParts } from './known-parts.ts';
import type { KnownWords } from './known-words.ts';
import type { SearchLanguage } from '../language/language.ts';
import type { LexiconEntry } from '../terms/lexicon.ts';
import { nearWords } from './near-words.ts';
import { offered, suggestion, withoutTwins, type Suggestion } from './suggestion.ts';

const MOST_WORDS = 4;
const MOST_NAMES = 4;
/** Of a word of so many letters, a third may be off, and of longer ones a quarter; else it is another. */
const [MIDDLE, LONG] = [7, 11];

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
  const words = asked.flatMap((word) => {
    const { first, last } = knownParts(word, known, language);
    const like = nearWords(word, known, language, slackFor(word));
    return [...like, first?.known, last?.known].filter((one) => one !== undefined);
  });
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

/** Letters that may be off besides those with which a misspelt word is found. */
function slackFor({ length }: string): number {
  return length === MIDDLE || length >= LONG ? 1 : 0;
}

function plain(word: string, count: number): LexiconEntry {
  return { word, kind: 'word', count };
}
