import type { Fact } from '../../search/records/fact.ts';
import {
  inAll,
  inAny,
  type Found,
  type FoundAlternative,
  type TermHit,
} from '../../search/query/found.ts';
import { factTerm } from '../../search/terms/index-term.ts';
import type { TermIndex } from './term-index.ts';

/**
 * What a record scores for a fact: more than for any mention of it. And more for its very middle, or
 * less where it says little.
 */
const SCORE = 200;
const CORE = 5;
const SAID = 6;
const BARE = -10;
/** At most so much for the words in which it was asked. */
const WORDS = 4;

/** Records that have all facts of any of the lists; the fact is as sure as can be. */
export async function findFact(
  text: string,
  any: Fact[][],
  index: TermIndex,
): Promise<FoundAlternative> {
  const find = (fact: Fact): Promise<Found> => index.find({ term: factTerm(fact), strict: true });
  const each = await Promise.all(
    any.map(async (all) => inAll(await Promise.all(all.map((fact) => find(fact))))),
  );
  const found = inAny(each);
  const bonuses = found.size === 0 ? [] : bonusesOf(any.flat());
  const scored = await Promise.all(
    bonuses.map(async ([fact, score]) => ({ others: await find(fact), score })),
  );
  const hits = [...found.keys()].map((id): [string, TermHit] => {
    const more = scored.filter(({ others }) => others.has(id));
    return [id, { score: more.reduce((sum, { score }) => sum + score, SCORE), places: [] }];
  });
  return { tier: 'exact', why: { kind: 'fact', text }, found: new Map(hits) };
}

/** Whoever uses the words too is a little nearer. */
export function withWords(fact: FoundAlternative, words: FoundAlternative[]): FoundAlternative {
  const said = inAny(words.map(({ found }) => found));
  const found = new Map(
    [...fact.found].map(([id, hit]): [string, TermHit] => [
      id,
      { ...hit, score: hit.score + Math.min(WORDS, said.get(id)?.score ?? 0) },
    ]),
  );
  return { ...fact, found };
}

/** Where there is much, what is in the very middle of what was asked, or says so itself. */
export function middleOf(fact: Fact): Fact {
  if (fact.name === 'season') return { ...fact, core: true };
  return fact.name === 'size' ? { ...fact, said: true } : fact;
}

function bonusesOf(facts: Fact[]): [Fact, number][] {
  const middles = facts
    .filter(({ name }) => name === 'season' || name === 'size')
    .map((fact): [Fact, number] => [middleOf(fact), fact.name === 'season' ? CORE : SAID]);
  // What was cancelled has little to say.
  const cancelled = facts.some(({ name }) => name === 'cancelled');
  return cancelled ? middles : [...middles, [{ name: 'bare' }, BARE]];
}
