import type { AskedFact } from './asked-fact.ts';
import { askedCounties } from './asked-counties.ts';
import { askedSizes } from './asked-sizes.ts';
import { askedTimes } from './asked-times.ts';
import type { FactWords } from '../language/fact-words.ts';
import type { SearchLanguage } from '../language/language.ts';

/**
 * Facts that a query asks for, the longest first. They do not overlap.
 *
 * @param words as `wordsOf` gives them
 * @example askedFacts(['hösten', '2023'], searchLanguage('sv'))
 * //=> [{ from: 0, to: 1, any: [[{ name: 'season', … }, { name: 'year', value: '2023' }]] }]
 */
export function askedFacts(words: string[], { facts, stem }: SearchLanguage): AskedFact[] {
  const asked = words.map((word) => word.toLowerCase());
  const all = [
    ...askedTimes(asked, facts),
    ...askedCounties(asked, facts, stem),
    ...askedSizes(asked, facts),
    ...askedCancelled(asked, facts),
  ].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return all.filter(
    (fact, i) => !all.slice(0, i).some(({ from, to }) => from <= fact.to && fact.from <= to),
  );
}

/** "Inställd", and "ställdes … in" with whatever between. */
function askedCancelled(words: string[], facts: FactWords): AskedFact[] {
  return words.flatMap((word, at): AskedFact[] => {
    const verb =
      facts.cancelledVerbs.has(word) && words.slice(at + 1).includes(facts.cancelledParticle);
    if (!verb && !facts.cancelled.has(word)) return [];
    return [{ from: at, to: at, any: [[{ name: 'cancelled' }]] }];
  });
}
