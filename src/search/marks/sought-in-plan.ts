import { fold } from '../../model/fold.ts';
import type { SearchLanguage } from '../language/language.ts';
import { isSize, type QueryPlan, type Unit } from '../query/query-plan.ts';
import type { Sought } from './sought.ts';

/** What to mark for a query, before anything is found: its words, and what means the same. */
export function soughtInPlan(
  { units, pairs }: QueryPlan,
  groups: string[][],
  language: SearchLanguage,
): Sought[] {
  const joined = pairs.map(([first, second]) => {
    const [a, b] = [units[first], units[second]];
    return `${a?.text ?? ''}${b?.text ?? ''}`;
  });
  const sought = [
    ...units.flatMap((unit) => soughtInUnit(unit, groups)),
    ...units.flatMap((unit) => countyNames(unit, language)),
    ...joined.map((words): Sought => ({ words, tier: 'exact' })),
  ];
  return [...new Map(sought.map((one) => [fold(one.words), one])).values()];
}

function soughtInUnit(unit: Unit, groups: string[][]): Sought[] {
  const { text, words, any, quoted } = unit;
  if (quoted) return [{ words: words.join(' '), tier: 'exact', literal: true }];
  const meaning = unit.groups.flatMap((group) => groups[group] ?? []);
  // Where words mean a size only together, or are a phrase, those that stand alone are others.
  const apart = any.length > 0 && !isSize(unit) ? words : [];
  return [
    ...meaning.map((same): Sought => ({ words: same, tier: 'synonym' })),
    ...[...apart, text].map((one): Sought => ({ words: one, tier: 'exact' })),
    ...inFigures(text),
  ];
}

/** A number as it is written in groups: "38 000". */
function inFigures(word: string): Sought[] {
  const grouped = word.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return /^\d{4,}$/.test(word) ? [{ words: grouped, tier: 'exact' }] : [];
}

/** Whoever asks for "skånska kommuner" is shown where "Skåne" stands. */
function countyNames({ any }: Unit, { facts }: SearchLanguage): Sought[] {
  const codes = new Set(any.flat().flatMap((fact) => (fact.name === 'county' ? fact.value : [])));
  return facts.counties
    .filter((county) => county.codes.some((code) => codes.has(code)))
    .map(({ words }) => ({ words: words.join(' '), tier: 'exact' }));
}
