import type { Measurement } from './measure.ts';
import { STAGES, type BenchedSite, type Stage } from './sites.ts';

/** The best of each stage of a site's builds. */
export type Best<Built extends Stage = Stage> = Record<Built, Measurement>;

/**
 * Builds alternately, so that a busy machine slows all alike; keeps the best of each.
 *
 * @param stages how each site is built in every round
 */
export async function race<Name extends string, Built extends Stage = Stage>(
  sites: Record<Name, BenchedSite>,
  rounds: number,
  stages = STAGES as readonly Built[],
): Promise<Record<Name, Best<Built>>> {
  const best = {} as Record<Name, Best<Built>>;
  const names = Object.keys(sites) as Name[];
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      const site = sites[name];
      const built = (best[name] ??= {} as Best<Built>);
      for (const stage of stages) {
        const measured = await site.build(stage);
        console.error(`  round ${round}, ${site.name}, ${stage}: ${measured.seconds.toFixed(1)} s`);
        built[stage] = round === 1 ? measured : betterOf(measured, built[stage]);
      }
    }
  }
  return best;
}

/** Shortest times, which are least disturbed, and greatest memory. */
function betterOf(a: Measurement, b: Measurement): Measurement {
  const of = (
    choose: (...values: number[]) => number,
    ...[one, other]: [number | null, number | null]
  ): number | null => (one === null || other === null ? null : choose(one, other));
  return {
    seconds: Math.min(a.seconds, b.seconds),
    cpuSeconds: of(Math.min, a.cpuSeconds, b.cpuSeconds),
    peakBytes: of(Math.max, a.peakBytes, b.peakBytes),
  };
}
