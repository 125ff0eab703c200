import type { SearchIndex } from '../../src/build/search/index-records.ts';
import { spreadOf } from '../bench/statistics.ts';
import { ask, askAll } from './ask-all.ts';
import { network, openIndex } from './index-on-disk.ts';
import type { EvalQuery, QuerySet } from './queries.ts';
import type { Answered, Scores } from './score.ts';

/** What the search takes of its reader. */
export interface Costs {
  /** All files made from the notes, in bytes. */
  indexBytes: number;
  /** Fetched until the first result of a query stands in a page just opened; the median. */
  firstResultBytes: number;
  /** Till the first results of a query stand in a page that has searched before; the median. */
  medianMs: number;
  worstMs: number;
}

export interface Report {
  totals: Scores & Costs;
  /** The queries in their order, then the negative ones. */
  queries: Answered[];
}

/** Asks an index every query, by the search that runs in browsers, and measures what it costs. */
export async function runEval(index: SearchIndex, set: QuerySet): Promise<Report> {
  const { scores, queries, times } = await askAll(index, set);
  const costs = {
    indexBytes: [...index.data.values()].reduce((sum, { length }) => sum + length, 0),
    firstResultBytes: medianOf(await firstResultBytes(index, set.queries)),
    medianMs: medianOf(times),
    worstMs: Math.max(0, ...times),
  };
  return { totals: { ...scores, ...costs }, queries };
}

const medianOf = (values: number[]): number => (values.length === 0 ? 0 : spreadOf(values).median);

async function firstResultBytes(index: SearchIndex, queries: EvalQuery[]): Promise<number[]> {
  const { open, close } = openIndex(index);
  const sizes: number[] = [];
  for (const { q } of queries) {
    const by = network();
    const engine = open(by);
    await (await ask(engine, q)).hits(0, 1);
    sizes.push(by.bytes);
    engine.close();
  }
  close();
  return sizes;
}
