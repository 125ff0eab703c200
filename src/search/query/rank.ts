import type { Found, FoundAlternative, FoundUnit, TermHit } from './found.ts';
import { parseRecordName } from '../records/record-name.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { compareTiers, type Tier, type Why } from './tier.ts';

/** A record that was found. */
export interface Ranked {
  id: string;
  /** `YYYY-MM-DD`, or nothing. */
  day: string;
  /** Of the least sure of its units. */
  tier: Tier;
  score: number;
  /** Units it lacks. */
  missing: string[];
  why: Why[];
}

/** What people have told comes before the site's own texts. */
const WEIGHTS: Record<RecordKind, number> = { presentation: 1, meeting: 1, post: 0.5, page: 0.3 };
/** Words this many places apart, or nearer, belong together. */
const NEAR = 5;
const NEAR_SCORE = 3;

/**
 * The records that have every unit, best first: by how surely, by score, and the newest. Where none
 * has every unit, those that lack fewest.
 */
export function rank(units: FoundUnit[]): Ranked[] {
  const ids = new Set(units.flatMap((unit) => unit.alternatives.flatMap(idsOf)));
  const all = [...ids].map((id) => rankOne(id, units));
  const fewest = Math.min(...all.map(({ missing }) => missing.length));
  // What lacks one more may still be what was meant, where the units are many.
  const most = fewest === 0 ? 0 : Math.min(fewest + 1, units.length - 1);
  return all.filter(({ missing }) => missing.length <= most).sort(compareRanked);
}

function compareRanked(a: Ranked, b: Ranked): number {
  return (
    compareTiers(a.tier, b.tier) ||
    a.missing.length - b.missing.length ||
    b.score - a.score ||
    compare(b.day, a.day) ||
    compare(a.id, b.id)
  );
}

function rankOne(id: string, units: FoundUnit[]): Ranked {
  const { kind, date } = parseRecordName(id);
  const missing: string[] = [];
  const why: Why[] = [];
  let tier: Tier = 'exact';
  let score = 0;
  let before: number[] = [];
  for (const unit of units) {
    const best = unit.alternatives.find(({ found }) => found.has(id));
    const hit = best?.found.get(id);
    if (best === undefined || hit === undefined) missing.push(unit.text);
    else {
      if (compareTiers(best.tier, tier) > 0) tier = best.tier;
      if (best.why !== null) why.push(best.why);
      const places = placesOf(best, hit);
      score += hit.score + nearness(before, places);
      if (places.length > 0) before = places;
    }
  }
  return {
    id,
    day: date ?? '',
    tier: missing.length > 0 ? 'near' : tier,
    score: score * WEIGHTS[kind],
    missing,
    why: [...why, ...missing.map((word): Why => ({ kind: 'without', word }))],
  };
}

/** Parts and synonyms are noted behind the text, where they stand side by side by chance. */
function placesOf({ tier }: FoundAlternative, { places }: TermHit): number[] {
  return tier === 'exact' || tier === 'inflected' ? places : [];
}

function nearness(before: number[], places: number[]): number {
  let nearest = Infinity;
  for (const one of before)
    for (const other of places) nearest = Math.min(nearest, Math.abs(one - other));
  return nearest <= NEAR ? NEAR_SCORE / Math.max(1, nearest) : 0;
}

function idsOf({ found }: { found: Found }): string[] {
  return [...found.keys()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
