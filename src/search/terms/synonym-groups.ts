import type { CalendarDate } from '../../model/calendar-date.ts';
import type { SynonymGroup } from '../../model/synonym-group.ts';
import type { SearchLanguage } from '../language/language.ts';
import { lowerCase, wordKey } from '../language/word-key.ts';
import { wordsOf } from '../language/words-of.ts';

/** A word or phrase of a group, where it stands in a text. */
interface Concept {
  /** The group's number: its place in the list. */
  group: number;
  /** Words it takes up. */
  length: number;
}

interface Phrase {
  group: number;
  keys: string[];
  /** Whether the text must have capitals too: "SoL" is not "sol". */
  capitals: boolean;
}

/** Whether a group holds on a day; without a day only where it always does. */
export function holdsOn({ from, to }: SynonymGroup, date: CalendarDate | undefined): boolean {
  if (from === null && to === null) return true;
  return date !== undefined && date >= (from ?? date) && date <= (to ?? date);
}

/** Finds the words and phrases of groups in texts. */
export class SynonymFinder {
  readonly #groups: SynonymGroup[];
  /** By their first key. */
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #longest: number;

  /** @param isWord whether a dictionary has a word in lower case, which an abbreviation then is not */
  constructor(
    groups: SynonymGroup[],
    language: SearchLanguage,
    isWord: (word: string) => boolean = () => false,
  ) {
    this.#groups = groups;
    const phrases = groups.flatMap(({ words }, group) =>
      words.map((phrase) => makePhrase(group, phrase, language, isWord)),
    );
    for (const phrase of phrases) {
      const [first = ''] = phrase.keys;
      this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), phrase]);
    }
    this.#longest = Math.max(0, ...phrases.map(({ keys }) => keys.length));
  }

  /** Words in the longest phrase. */
  get longest(): number {
    return this.#longest;
  }

  /** Whether a phrase begins with a word of this key. */
  begins(key: string): boolean {
    return this.#phrases.has(key);
  }

  /** The groups of which a word or phrase begins at the first of the words. */
  startingAt(words: string[], keys: string[], date: CalendarDate | undefined): Concept[] {
    const [word = ''] = words;
    return (this.#phrases.get(keys[0] ?? '') ?? [])
      .filter(({ group }) => this.#holds(group, date))
      .filter((phrase) => phrase.keys.every((key, i) => keys[i] === key))
      .filter(({ capitals }) => !capitals || isAbbreviation(word))
      .map(({ group, keys: { length } }) => ({ group, length }));
  }

  /** The groups of which a word stands as part of a compound. */
  asPart(key: string, date: CalendarDate | undefined): number[] {
    return (this.#phrases.get(key) ?? [])
      .filter(({ keys, capitals }) => keys.length === 1 && !capitals)
      .map(({ group }) => group)
      .filter((group) => this.#holds(group, date));
  }

  #holds(group: number, date: CalendarDate | undefined): boolean {
    const found = this.#groups[group];
    return found !== undefined && holdsOn(found, date);
  }
}

function makePhrase(
  group: number,
  phrase: string,
  language: SearchLanguage,
  isWord: (word: string) => boolean,
): Phrase {
  const words = wordsOf(phrase);
  const [first = ''] = words;
  return {
    group,
    keys: words.map((word) => wordKey(word, language)),
    capitals: words.length === 1 && isAbbreviation(first) && isWord(lowerCase(first)),
  };
}

/** Whether a word has several capitals, as `SoL` has. */
export function isAbbreviation(word: string): boolean {
  return /^\p{L}{2,6}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);
}
