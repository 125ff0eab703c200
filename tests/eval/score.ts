import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { Tier } from '../../src/search/query/tier.ts';
import type { EvalQuery } from './queries.ts';

export interface EvalResult {
  url: string;
  /** Of the meeting or post; null for a page. */
  date: CalendarDate | null;
  /** How surely it was found; null where the search had nothing to go by but facts. */
  tier: Tier | null;
}

/** A query with what was found, best first. */
export interface Answered {
  q: string;
  /** Null where nothing is expected of it. */
  passed: boolean | null;
  results: EvalResult[];
}

export interface Scores {
  passed: number;
  /** Queries of which something is expected. */
  of: number;
  /** Mean of one divided by the rank of the first result that was expected; 0 where there is none. */
  mrr: number;
  /** Share of the queries that find nothing. */
  zeroHitShare: number;
  /** Negative queries with a result that claims to be sure. */
  negativesAbove: number;
}

const SURE: readonly (Tier | null)[] = ['exact', 'inflected', 'synonym'];

/** Whether all dates that are expected stand among the first results; null where none are. */
export function judge({ expect, top }: EvalQuery, results: EvalResult[]): boolean | null {
  if (expect.length === 0) return null;
  const first = results.slice(0, top).map(({ date }) => date);
  return expect.every((date) => first.includes(date));
}

/** Whether no result claims to be sure. */
export function judgeNegative(results: EvalResult[]): boolean {
  return !results.some(({ tier }) => SURE.includes(tier));
}

/**
 * @param answered in the order of the queries
 * @param negatives answers to what should not be found
 */
export function score(queries: EvalQuery[], answered: Answered[], negatives: Answered[]): Scores {
  const expecting = queries.flatMap(({ expect }, i) =>
    expect.length > 0 ? { expect, ...answered[i]! } : [],
  );
  const ranks = expecting.map(({ expect, results }) => reciprocalRank(expect, results));
  return {
    passed: expecting.filter(({ passed }) => passed).length,
    of: expecting.length,
    mrr: mean(ranks),
    zeroHitShare: mean(answered.map(({ results }) => (results.length === 0 ? 1 : 0))),
    negativesAbove: negatives.filter(({ passed }) => passed === false).length,
  };
}

function reciprocalRank(expect: string[], results: EvalResult[]): number {
  const at = results.findIndex(({ date }) => date !== null && expect.includes(date));
  return at < 0 ? 0 : 1 / (at + 1);
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
