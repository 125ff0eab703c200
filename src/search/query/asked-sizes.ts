import type { AskedFact } from './asked-fact.ts';
import type { Fact } from '../records/fact.ts';
import type { FactWords, Size } from '../language/fact-words.ts';

/**
 * How large municipalities are asked for: "små kommuner", "små och medelstora kommuner", "små
 * skånska kommuner", "storstäder".
 *
 * @param words in lower case
 */
export function askedSizes(words: string[], facts: FactWords): AskedFact[] {
  return words.flatMap((word, from): AskedFact[] => {
    const alone = facts.sizedMunicipalities.get(word);
    if (alone !== undefined) return [{ from, to: from, any: [[sized(alone)]] }];
    const { sizes, to } = listFrom(words, from, facts);
    if (sizes.length === 0) return [];
    const [next = '', after = ''] = words.slice(to + 1, to + 3);
    const any = sizes.map((size) => [sized(size)]);
    if (facts.municipality.has(next)) return [{ from, to: to + 1, any }];
    const near = facts.municipality.has(after) && !facts.between.has(next);
    return near ? [{ from, to, any }] : [];
  });
}

function listFrom(
  words: string[],
  from: number,
  { sizes: named, either }: FactWords,
): { sizes: Size[]; to: number } {
  const first = named.get(words[from] ?? '');
  if (first === undefined) return { sizes: [], to: from };
  const sizes = [first];
  let to = from;
  for (;;) {
    const next = either.has(words[to + 1] ?? '') ? to + 2 : to + 1;
    const size = named.get(words[next] ?? '');
    if (size === undefined) return { sizes, to };
    sizes.push(size);
    to = next;
  }
}

function sized(value: Size): Fact {
  return { name: 'size', value, said: false };
}
