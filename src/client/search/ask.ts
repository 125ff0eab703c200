import { inAll, type FoundUnit } from '../../search/query/found.ts';
import { unquoted } from '../../search/query/asked-words.ts';
import { planQuery, type QueryPlan } from '../../search/query/query-plan.ts';
import { rank, type Ranked } from '../../search/query/rank.ts';
import { soughtInPlan } from '../../search/marks/sought-in-plan.ts';
import type { Sought } from '../../search/marks/sought.ts';
import { once } from '../once.ts';
import type { Connection } from './connection.ts';
import { findMeant } from './find-meant.ts';
import { findExactly, findUnits } from './find-unit.ts';
import { MANY, type Finding } from './find-word.ts';
import type { IndexStore } from './index-store.ts';

/** A record to be listed. */
export type Listed = Pick<Ranked, 'id' | 'why'> & { tier: Ranked['tier'] | null };

/** What a query finds. */
export interface Findings {
  words: string[];
  sought: Sought[];
  /** The first of all, narrowed: what has every word to the letter, where it fills a page. */
  first: Listed[];
  /** All, those of the first before the rest. */
  all: () => Promise<Listed[]>;
}

/** Parts of words are asked for where so many records have what is surer. */
const ENOUGH = 40;

/**
 * Plans a query and finds its records. Where so many have it to the letter that they fill a page,
 * the others are found when they are asked for.
 *
 * @param narrowed leaves of some records those that the filters let through
 */
export async function ask(
  query: string,
  { store, index, start }: Pick<Connection, 'store' | 'index' | 'start'>,
  narrowed: (found: Listed[]) => Promise<Listed[]>,
): Promise<Findings> {
  start();
  const facts = await store.facts();
  const plan = planQuery(query, facts.language, facts.groups);
  const finding = { ...facts, index, enough: ENOUGH };
  const sought = soughtInPlan(plan, facts.groups, facts.language);
  const exact = await findFirst(plan, finding);
  const first = await narrowed(exact);
  const rest = once(() => findRest(plan, store, finding));
  const all = async (): Promise<Listed[]> => {
    const { ranked } = await rest();
    const ids = new Set(exact.map(({ id }) => id));
    return [...exact, ...ranked.filter(({ id }) => !ids.has(id))];
  };
  const { words } = plan;
  if (first.length >= MANY) return { words, sought, first, all };
  const found = await rest();
  if (found.ranked.length === 0 && plan.units.some(({ quoted }) => quoted))
    return loosely(await ask(unquoted(query), { store, index, start }, narrowed));
  return {
    words,
    sought: [...sought, ...found.sought],
    first: [],
    all: () => Promise.resolve(found.ranked),
  };
}

/** What was found of words that were to be found word for word, and are not. */
function loosely({ first, all, ...found }: Findings): Findings {
  const loose = ({ id, why }: Listed): Listed => ({
    id,
    tier: 'near',
    why: [{ kind: 'loose' }, ...why],
  });
  return { ...found, first: first.map(loose), all: async () => (await all()).map(loose) };
}

/** Only what has every unit to the letter, and only where it is enough. */
async function findFirst({ units }: QueryPlan, finding: Finding): Promise<Ranked[]> {
  const each = await Promise.all(units.map((unit) => findExactly(unit, finding)));
  const found = each.filter((one) => one !== null);
  if (found.length < each.length || inAll(found).size < MANY) return [];
  const exactly = units.map(({ text, any }, at): FoundUnit => {
    const why = any.length > 0 ? ({ kind: 'fact', text } as const) : null;
    return { text, alternatives: [{ tier: 'exact', why, found: found[at] ?? new Map() }] };
  });
  return rank(exactly).filter(({ missing }) => missing.length === 0);
}

/** What may be meant too, after what was found just as it was asked for. */
async function findRest(
  plan: QueryPlan,
  store: IndexStore,
  finding: Finding,
): Promise<{ ranked: Ranked[]; sought: Sought[] }> {
  let { units, sought } = await findWhole(plan, store, finding);
  let ranked = rank(units);
  const whole = ranked.filter(({ missing }) => missing.length === 0).length;
  if (units.length > 1 && whole < MANY) {
    // Parts that were left out, since a word alone had enough, may be what brings the words together.
    ({ units, sought } = await findWhole(plan, store, { ...finding, enough: Infinity }));
    ranked = rank(units);
  }
  const literal = units.flatMap((unit) => (unit.literal ? unit.text : []));
  ranked = ranked.filter(({ missing }) => !missing.some((text) => literal.includes(text)));
  return { ranked, sought };
}

async function findWhole(
  plan: QueryPlan,
  store: IndexStore,
  finding: Finding,
): Promise<{ units: FoundUnit[]; sought: Sought[] }> {
  const found = await findUnits(plan, store, finding);
  const sought: Sought[] = [];
  const units = await Promise.all(
    found.map(async (unit): Promise<FoundUnit> => {
      const nothing = unit.alternatives.every((one) => one.found.size === 0);
      if (!nothing || unit.literal || /\s/.test(unit.text)) return unit;
      const meant = await findMeant(unit.text, store, finding);
      sought.push(...meant.sought);
      return { ...unit, alternatives: meant.alternatives };
    }),
  );
  return { units, sought };
}
