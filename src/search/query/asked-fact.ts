import type { Fact } from '../records/fact.ts';

/** Words of a query that ask for facts, by their places; `to` is the last of them. */
export interface AskedFact {
  from: number;
  to: number;
  /** A record has what is asked where it has all facts of any of these. */
  any: Fact[][];
}
