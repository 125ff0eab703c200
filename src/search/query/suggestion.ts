import { fold } from '../../model/fold.ts';
import type { LexiconEntry } from '../terms/lexicon.ts';
import { isMarked, lowerCase } from '../language/word-key.ts';
import { wordsOf } from '../language/words-of.ts';

/** A word, name or topic that an index has. */
export interface Suggestion {
  text: string;
  kind: LexiconEntry['kind'];
  /** Records it is in; more than nine count as nine. */
  count: number;
}

const MOST = 8;
/** Of each kind, so that there is room for the others. */
const MOST_OF_KIND = 3;
const ORDER: LexiconEntry['kind'][] = ['person', 'place', 'topic', 'glossary', 'word'];

/**
 * What begins as typed, whatever its accents: as a whole, or in its last word. Names
 * are found by any of their words.
 *
 * @param entries those that give results
 */
export function beginning(typed: string, entries: LexiconEntry[]): Suggestion[] {
  const asked = wordsOf(typed);
  const last = asked.at(-1);
  if (last === undefined || /\s$/u.test(typed)) return [];
  const begun = (comparable: (word: string) => string): Suggestion[] => {
    const all = asked.map(comparable);
    const by = (wanted: string[]): LexiconEntry[] =>
      entries.filter(({ word }) => begins(wordsOf(word).map(comparable), wanted));
    const ended = asked.length > 1 ? best(by([comparable(last)])) : [];
    return withoutTwins([...best(by(all)), ...ended]).slice(0, MOST);
  };
  // Whoever types accents means them, where there are such words.
  const accented = asked.some(isMarked) ? begun(lowerCase) : [];
  return accented.length > 0 ? accented : begun(fold);
}

/** What there is the most of, for who found nothing. */
export function offered(
  entries: LexiconEntry[],
  kind: LexiconEntry['kind'],
  most: number,
): Suggestion[] {
  return entries
    .filter((entry) => entry.kind === kind && entry.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(suggestion);
}

/** A suggestion of one word of the lexicon, as it stands there. */
export function suggestion({ word, kind, count }: LexiconEntry): Suggestion {
  return { text: word, kind, count };
}

/** Each text once. */
export function withoutTwins(suggestions: Suggestion[]): Suggestion[] {
  const byText = new Map<string, Suggestion>();
  for (const one of suggestions) if (!byText.has(fold(one.text))) byText.set(fold(one.text), one);
  return [...byText.values()];
}

/** Whether the words follow each other in the entry, the last of them perhaps not to its end. */
function begins(words: string[], asked: string[]): boolean {
  return words.some((_, from) =>
    asked.every((word, i) => {
      const other = words[from + i] ?? '';
      return i < asked.length - 1 ? other === word : other.startsWith(word);
    }),
  );
}

function best(entries: LexiconEntry[]): Suggestion[] {
  const ordered = entries.toSorted(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.count - a.count,
  );
  const names = ordered.filter(({ kind }) => kind === 'person' || kind === 'place');
  const named = new Set(names.flatMap(({ word }) => wordsOf(word)));
  const kept = withoutTwins(
    ordered.filter(({ word, kind }) => kind !== 'word' || !named.has(word)).map(suggestion),
  );
  const some = ORDER.map((kind) => kept.filter((one) => one.kind === kind).slice(0, MOST_OF_KIND));
  return some.flat().slice(0, MOST);
}
