import type { Tier, Why } from './tier.ts';

/** How well a record has a term. */
export interface TermHit {
  score: number;
  /** Numbers of the text's stretches between spaces; beyond the text's end they mean nothing. */
  places: number[];
}

/** Records by their names. */
export type Found = ReadonlyMap<string, TermHit>;

/** Records that have a unit of a query in one of its ways. */
export interface FoundAlternative {
  tier: Tier;
  why: Why | null;
  found: Found;
}

/** What was found of one unit of a query: a word, or words that belong together. */
export interface FoundUnit {
  text: string;
  /** Whether a record must have it, and nothing like it will do. */
  literal?: true;
  /** The surest first. */
  alternatives: FoundAlternative[];
}

/** Records that are in all, with the sum of their scores. */
export function inAll([first, ...rest]: Found[]): Found {
  let common: Found = first ?? new Map();
  for (const other of rest) {
    const both = new Map<string, TermHit>();
    for (const [id, hit] of common) {
      const more = other.get(id);
      if (more === undefined) continue;
      both.set(id, { score: hit.score + more.score, places: [...hit.places, ...more.places] });
    }
    common = both;
  }
  return common;
}

/** Records that are in any, as they are in the first that has them. */
export function inAny(many: Found[]): Found {
  const any = new Map<string, TermHit>();
  for (const found of many) for (const [id, hit] of found) if (!any.has(id)) any.set(id, hit);
  return any;
}

/** The records of a selection that pass. */
export function only(found: Found, passes: (id: string) => boolean): Found {
  return new Map([...found].filter(([id]) => passes(id)));
}
