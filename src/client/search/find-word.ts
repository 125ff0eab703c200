import {
  inAll,
  inAny,
  type Found,
  type FoundAlternative,
  type TermHit,
} from '../../search/query/found.ts';
import { conceptTerm } from '../../search/terms/index-term.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { tiers, type Tier } from '../../search/query/tier.ts';
import { isInCapitals, wordAsks, type Ask } from '../../search/query/word-asks.ts';
import type { TermIndex } from './term-index.ts';

/** What is sought in, and how far to go for it. */
export interface Finding {
  index: TermIndex;
  language: SearchLanguage;
  groups: string[][];
  /** Parts are asked for only where what is surer gave fewer records. */
  enough: number;
}

/** From so many records on, exact hits are told apart without their other forms. */
export const MANY = 10;

/** A word in all its ways, the surest first. */
export async function findWord(
  word: string,
  last: boolean,
  groups: number[],
  finding: Finding,
): Promise<FoundAlternative[]> {
  const { index, language } = finding;
  const asks = wordAsks(word, last, language);
  const [exact, forms, same] = await Promise.all([
    index.find(asks.exact),
    index.find(asks.forms),
    findSynonyms(word, groups, finding),
  ]);
  const sure = [
    alternative('exact', exact.size < MANY ? withForms(exact, forms) : exact),
    alternative(isInCapitals(word) ? 'part' : 'inflected', forms),
    ...same,
  ];
  const surest = sure.filter(({ tier }) => tier !== 'part').map(({ found }) => found);
  if (inAny(surest).size >= finding.enough) return inOrder(sure);
  const all = [...sure, ...(await findAll('part', asks.parts, index))];
  // Where there is nothing, it is rather misspelt.
  const related = all.some(({ found }) => found.size > 0) ? asks.related : [];
  return inOrder([...all, ...(await findAll('part', related, index))]);
}

const BY_WORDS = tiers.filter((tier) => tier !== 'near');

/** The words of a phrase, all of them, as surely as the least sure of them. */
export async function findWords(
  words: string[],
  last: boolean,
  finding: Finding,
): Promise<FoundAlternative[]> {
  const each = await Promise.all(
    words.map((word, at) => findWord(word, last && at === words.length - 1, [], finding)),
  );
  return BY_WORDS.map((tier, rank) => {
    const atLeast = each.map((ways) =>
      inAny(ways.filter((way) => tiers.indexOf(way.tier) <= rank).map(({ found }) => found)),
    );
    return alternative(tier, inAll(atLeast));
  });
}

/** Groups of synonyms: themselves, and as part of compounds. */
export async function findSynonyms(
  asked: string,
  groups: number[],
  { index, groups: all }: Finding,
): Promise<FoundAlternative[]> {
  const each = groups.map(async (group): Promise<FoundAlternative[]> => {
    const said = (all[group] ?? []).filter((word) => word !== asked);
    const why = { kind: 'synonym', asked, said } as const;
    const [whole, part] = await Promise.all([
      index.find({ term: conceptTerm(group), strict: true }),
      index.find({ term: conceptTerm(group, true), strict: true }),
    ]);
    return [
      { tier: 'synonym', why, found: whole },
      { tier: 'part', why, found: part },
    ];
  });
  return (await Promise.all(each)).flat();
}

/** Asks the index several things at once; an alternative for each, in the same order. */
export async function findAll(
  tier: Tier,
  asks: Ask[],
  index: TermIndex,
): Promise<FoundAlternative[]> {
  const found = await Promise.all(asks.map((ask) => index.find(ask)));
  return found.map((one) => alternative(tier, one));
}

/** What was found, said to be as sure as `tier`, with nothing to explain of it. */
export function alternative(tier: Tier, found: Found): FoundAlternative {
  return { tier, why: null, found };
}

/** The surest first; among the equally sure, as they came. */
export function inOrder(alternatives: FoundAlternative[]): FoundAlternative[] {
  return tiers.flatMap((tier) => alternatives.filter((one) => one.tier === tier));
}

/** Where few have the very form, how much a record is about the word in any form tells them apart. */
function withForms(exact: Found, forms: Found): Found {
  return new Map(
    [...exact].map(([id, hit]): [string, TermHit] => [
      id,
      { ...hit, score: hit.score + (forms.get(id)?.score ?? 0) },
    ]),
  );
}
