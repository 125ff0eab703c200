import { CompoundParts } from './compound-parts.ts';
import type { CompoundDictionary } from './lemmas.ts';

/** The parts of a compound in lower case, as in `föräldra stöds grupper`; else the word alone. */
export type Splitter = (word: string) => string[];

/** Letters of the shortest part. */
const SHORTEST = 3;
/** First parts of more letters, and last ones of more than one letter more, may have parts too. */
const LONG = 7;

/**
 * Splits Swedish compounds by a dictionary, since the words of the notes alone would split
 * "kommungränserna" into "komm" and "ungränserna". Of several ways, the one with fewest parts, then
 * the one whose shortest part is longest.
 *
 * @param names words that are never split, in lower case, such as names of people and places
 */
export function compoundSplitter(
  dictionary: CompoundDictionary,
  names: ReadonlySet<string>,
): Splitter {
  const parts = new CompoundParts(dictionary);
  const memo = new Map<string, string[]>();
  return (word) => {
    const split = memo.get(word) ?? splitFully(word, parts, names);
    memo.set(word, split);
    return split;
  };
}

/**
 * Joins two words of a text where the dictionary has them as one: "lätt tillgänglig" is also
 * "lättillgänglig". Null where it has not.
 */
export function compoundJoiner(
  dictionary: CompoundDictionary,
): (first: string, second: string) => string | null {
  const parts = new CompoundParts(dictionary);
  return (first, second) => {
    if (first.length < SHORTEST || second.length < SHORTEST || !parts.begins(first)) return null;
    const joined = first + (isDoubled(first, second) ? second.slice(1) : second);
    return parts.lemma(joined) === null ? null : joined;
  };
}

function splitFully(word: string, parts: CompoundParts, names: ReadonlySet<string>): string[] {
  const split = splitWord(word, parts, names);
  if (split.length === 1) return split;
  return split.flatMap((part, i) => {
    if (i === split.length - 1)
      return part.length > LONG + 1 ? splitWord(part, parts, names) : part;
    return part.length > LONG ? splitFirst(part, parts, names) : part;
  });
}

/** A first part may be a compound with an "s" to link it: "föräldrastöds". */
function splitFirst(part: string, parts: CompoundParts, names: ReadonlySet<string>): string[] {
  const split = splitWord(part, parts, names);
  if (split.length > 1 || !part.endsWith('s')) return split;
  const bare = splitWord(part.slice(0, -1), parts, names);
  return bare.length > 1 ? [...bare.slice(0, -1), `${bare.at(-1) ?? ''}s`] : split;
}

function splitWord(word: string, parts: CompoundParts, names: ReadonlySet<string>): string[] {
  if (word.length < 2 * SHORTEST || names.has(word)) return [word];
  const lemma = parts.lemma(word);
  const listed = lemma !== null;
  const found =
    surely(lemma ?? word, listed, parts, new Map()) ??
    loosely(lemma ?? word, listed, parts) ??
    nouns(lemma ?? word, listed, parts);
  if (found === null) return [word];
  if (lemma === null || lemma === word) return found;
  const last = lemma.lastIndexOf(found.at(-1) ?? '');
  return [...found.slice(0, -1), word.slice(last)];
}

type Found = string[] | null;

/** @param exact whether the last part must be as the dictionary has it, since the word itself is */
function surely(
  word: string,
  exact: boolean,
  parts: CompoundParts,
  known: Map<string, Found>,
): Found {
  const before = known.get(word);
  if (before !== undefined) return before;
  let found: Found = null;
  for (const [first, rest] of cuts(word)) {
    if (!parts.begins(first)) continue;
    if (parts.ends(rest, exact)) found = better(found, [first, rest]);
    else {
      const more = surely(rest, exact, parts, known);
      if (more !== null) found = better(found, [first, ...more]);
    }
  }
  known.set(word, found);
  return found;
}

function loosely(word: string, listed: boolean, parts: CompoundParts): Found {
  let found: Found = null;
  for (const [first, rest] of cuts(word))
    if (first + rest === word && parts.joinLoosely(first, rest, listed))
      found = better(found, [first, rest]);
  return found;
}

/** What an "s" links is right only where nothing else is. */
function nouns(word: string, listed: boolean, parts: CompoundParts): Found {
  if (listed && !parts.isNoun(word)) return null;
  for (const linked of [false, true]) {
    let found: Found = null;
    for (const [first, last] of cuts(word))
      if (first + last === word && parts.joinNouns(first, last, linked, listed))
        found = better(found, [first, last]);
    if (found !== null) return found;
  }
  return null;
}

/** All ways to cut a word in two. Of three equal consonants in a row one is not written. */
function* cuts(word: string): Generator<[first: string, rest: string]> {
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const first = word.slice(0, at);
    yield [first, word.slice(at)];
    if (/([bcdfghjklmnpqrstvwxz])\1$/.test(first)) yield [first, first.slice(-1) + word.slice(at)];
  }
}

function isDoubled(first: string, second: string): boolean {
  return /([bcdfghjklmnpqrstvwxz])\1$/.test(first) && first.slice(-1) === second[0];
}

function better(one: Found, other: string[]): string[] {
  if (one === null || other.length < one.length) return other;
  if (other.length > one.length) return one;
  return shortest(other) > shortest(one) ? other : one;
}

function shortest(parts: string[]): number {
  return Math.min(...parts.map(({ length }) => length));
}
