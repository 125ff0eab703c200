import {
  inAny,
  only,
  type Found,
  type FoundAlternative,
  type FoundUnit,
} from '../../search/query/found.ts';
import { isSize, type QueryPlan, type Unit } from '../../search/query/query-plan.ts';
import { wordAsks } from '../../search/query/word-asks.ts';
import { findQuoted } from './find-quoted.ts';
import type { IndexStore } from './index-store.ts';
import { findFact, middleOf, withWords } from './find-fact.ts';
import {
  alternative,
  findSynonyms,
  findWord,
  findWords,
  inOrder,
  type Finding,
} from './find-word.ts';

/** All units of a plan in all ways, those of two neighbours that are one word as one. */
export async function findUnits(
  { units, pairs, words }: QueryPlan,
  store: IndexStore,
  finding: Finding,
): Promise<FoundUnit[]> {
  const isLast = ({ to }: Unit): boolean => to === words.length - 1;
  const joined = await Promise.all(
    pairs.map(async ([first, second]) => {
      const [a, b] = [units[first], units[second]];
      if (a === undefined || b === undefined) return null;
      const found = await findJoined(a, b, isLast(b), finding);
      return found === null ? null : { first, found };
    }),
  );
  const found: Promise<FoundUnit>[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const pair = joined.find((one) => one?.first === at);
    if (pair) at += 1;
    if (pair) found.push(Promise.resolve(pair.found));
    else if (unit !== undefined) found.push(findUnit(unit, isLast(unit), store, finding));
  }
  return Promise.all(found);
}

/** Only what was asked to the letter; null for what must be looked at more closely. */
export async function findExactly(
  { text, words, any, from, to, quoted }: Unit,
  { index, language }: Finding,
): Promise<Found | null> {
  const word = quoted ? (words[0] ?? '') : text;
  if (any.length === 0) return to > from ? null : index.find(wordAsks(word, false, language).exact);
  const middle = any.map((all) => all.map(middleOf));
  return (await findFact(text, middle, index)).found;
}

async function findUnit(
  unit: Unit,
  last: boolean,
  store: IndexStore,
  finding: Finding,
): Promise<FoundUnit> {
  const { text, words, any, from, to, groups, quoted } = unit;
  if (quoted) {
    const found = await findQuoted(words, store, finding);
    return { text, alternatives: [alternative('exact', found)], literal: true };
  }
  if (any.length > 0) return { text, alternatives: await findAsked(unit, last, finding) };
  if (to === from) return { text, alternatives: await findWord(text, last, groups, finding) };
  return { text, alternatives: await findPhrase(unit, last, finding) };
}

/** A fact, and the words themselves: for a size only where there is nothing else, since they are common. */
async function findAsked(unit: Unit, last: boolean, finding: Finding): Promise<FoundAlternative[]> {
  const fact = await findFact(unit.text, unit.any, finding.index);
  if (isSize(unit) && fact.found.size > 0) return [fact];
  const said = await findWords(unit.words, last, finding);
  return inOrder([withWords(fact, said), ...said]);
}

/** The words of a phrase mean what it says only where they stand together. */
async function findPhrase(
  unit: Unit,
  last: boolean,
  finding: Finding,
): Promise<FoundAlternative[]> {
  const [apart, same] = await Promise.all([
    findWords(unit.words, last, finding),
    findSynonyms(unit.text, unit.groups, finding),
  ]);
  const whole = inAny(same.filter(({ tier }) => tier === 'synonym').map(({ found }) => found));
  const together = apart
    .filter(({ tier }) => tier === 'exact' || tier === 'inflected')
    .map((one) => ({ ...one, found: only(one.found, (id) => whole.has(id)) }));
  const parts = apart.map(({ found }) => alternative('part', found));
  return inOrder([...together, ...same, ...parts]);
}

function isEmpty(alternatives: FoundAlternative[]): boolean {
  return alternatives.every(({ found }) => found.size === 0);
}

/**
 * "Kontakt grupper" where "kontaktgrupper" is found, and "ren bete", neither of which is, where only
 * "renbetesland" is; null where there is neither.
 */
async function findJoined(
  first: Unit,
  second: Unit,
  last: boolean,
  finding: Finding,
): Promise<FoundUnit | null> {
  const word = first.text + second.text;
  let joined = await findWord(word, last, [], { ...finding, enough: 0 });
  if (isEmpty(joined)) {
    const alone = [first, second].map(({ text }) => findWord(text, false, [], finding));
    if (!(await Promise.all(alone)).every(isEmpty)) return null;
    joined = await findWord(word, last, [], finding);
  }
  if (isEmpty(joined)) return null;
  const apart = await findWords([first.text, second.text], last, finding);
  return { text: `${first.text} ${second.text}`, alternatives: inOrder([...joined, ...apart]) };
}
