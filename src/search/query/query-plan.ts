import { askedWords } from './asked-words.ts';
import { askedFacts } from './asked-facts.ts';
import { askedGroups } from './asked-groups.ts';
import type { Fact } from '../records/fact.ts';
import type { SearchLanguage } from '../language/language.ts';
import { isClosed, isWeak, lowerCase } from '../language/word-key.ts';

/** One thing that a query asks for: a word, a fact in words, or a phrase of synonym groups. */
export interface Unit {
  /** Places of its first and last word in the query. */
  from: number;
  to: number;
  /** As asked. */
  text: string;
  /** Those of its words that say most. */
  words: string[];
  /** What is asked where it is a fact: all of any of these. */
  any: Fact[][];
  /** Numbers of the synonym groups that have it. */
  groups: number[];
  /** Whether it stood between quotation marks: then only the very words will do. */
  quoted: boolean;
}

/** What a query asks for; a record must have it all. */
export interface QueryPlan {
  words: string[];
  /** In the order of the query. */
  units: Unit[];
  /** Neighbours among the units that may be one word parted: "kontakt grupper". */
  pairs: [first: number, second: number][];
}

interface Span {
  from: number;
  to: number;
  any: Fact[][];
  quoted: boolean;
}

/**
 * Plans which units a query has: phrases and facts, the longest first, then single words. Words such
 * as "och" and "träff" count only where there is nothing else.
 *
 * @param groups synonyms, by the groups' numbers
 */
export function planQuery(query: string, language: SearchLanguage, groups: string[][]): QueryPlan {
  const { words, quoted } = askedWords(query);
  const grouped = askedGroups(words, groups, language);
  const phrases = grouped.filter(({ from, to }) => to > from);
  const spans = withoutOverlap([
    ...quoted.map((place): Span => ({ ...place, any: [], quoted: true })),
    ...phrases.map(({ from, to }): Span => ({ from, to, any: [], quoted: false })),
    ...askedFacts(words, language).map((fact): Span => ({ ...fact, quoted: false })),
  ]);
  const taken = new Set(spans.flatMap(({ from, to }) => places(from, to)));
  const free = words.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  const singles = telling(words, free, spans.length > 0, language);
  const units = [...spans, ...singles.map(single)]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, any, quoted: isQuoted }): Unit => {
      const own = places(from, to).map((at) => words[at] ?? '');
      const same = grouped.filter((one) => one.from === from && one.to === to && !isQuoted);
      return {
        from,
        to,
        text: isQuoted ? `”${own.join(' ')}”` : own.join(' '),
        words: isSize({ any }) || isQuoted ? own : sayingMost(own, language),
        any,
        groups: same.map((one) => one.group),
        quoted: isQuoted,
      };
    });
  const once = units.filter((unit, at) => units.findIndex((one) => same(one, unit)) === at);
  return { words, units: once, pairs: pairsOf(once, taken) };
}

function single(at: number): Span {
  return { from: at, to: at, any: [], quoted: false };
}

/** Without "och" and "kommun", where there are others. */
function sayingMost(words: string[], language: SearchLanguage): string[] {
  const open = words.filter((word) => !isClosed(word, language));
  const strong = open.filter((word) => !isWeak(word, language));
  return [strong, open].find((list) => list.length > 0) ?? words;
}

/** Whether a unit asks how large municipalities are. */
export function isSize({ any }: Pick<Unit, 'any'>): boolean {
  return any.flat().some(({ name }) => name === 'size');
}

/** What is quoted stays, then the longest; at equal length the first given. */
function withoutOverlap(spans: Span[]): Span[] {
  const kept: Span[] = [];
  const longer = (a: Span, b: Span): number => b.to - b.from - (a.to - a.from);
  for (const span of spans.toSorted((a, b) => Number(b.quoted) - Number(a.quoted) || longer(a, b)))
    if (!kept.some(({ from, to }) => from <= span.to && span.from <= to)) kept.push(span);
  return kept;
}

/** Of the words at these places those that say something; where none does, the next best. */
function telling(
  words: string[],
  free: number[],
  asked: boolean,
  language: SearchLanguage,
): number[] {
  const closed = (at: number): boolean =>
    isClosed(words[at] ?? '', language) && !isName(words, at, language);
  // An initial, or what is left of an abbreviation.
  const weak = (at: number): boolean =>
    isWeak(words[at] ?? '', language) || /^\p{L}$/u.test(words[at] ?? '');
  const open = free.filter((at) => !closed(at));
  const strong = open.filter((at) => !weak(at));
  if (strong.length > 0 || asked) return strong;
  return open.length > 0 ? open : free;
}

/** "Vara kommun" asks for a place, however it is written. */
function isName(words: string[], at: number, { facts }: SearchLanguage): boolean {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (!facts.municipality.has(next.toLowerCase())) return false;
  return /^\p{Lu}\p{Ll}/u.test(word) || facts.closedPlaces.has(word.toLowerCase());
}

function pairsOf(units: Unit[], taken: ReadonlySet<number>): [number, number][] {
  return units.flatMap((unit, at): [number, number][] => {
    const next = units[at + 1];
    const neighbours = next?.from === unit.to + 1;
    return neighbours && !taken.has(unit.from) && !taken.has(unit.to + 1) ? [[at, at + 1]] : [];
  });
}

function same(one: Unit, other: Unit): boolean {
  return lowerCase(one.text) === lowerCase(other.text);
}

function places(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
