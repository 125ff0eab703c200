import type { Measurement } from './measure.ts';
import type { BenchedSite } from './sites.ts';

/** Builds alternately, so that a busy machine slows all alike; keeps the best of each. */
export async function race<Name extends string>(
  sites: Record<Name, BenchedSite>,
  rounds: number,
): Promise<Record<Name, Measurement>> {
  const best: Partial<Record<Name, Measurement>> = {};
  const names = Object.keys(sites) as Name[];
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      const measured = await sites[name].build();
      console.error(`  round ${round}, ${sites[name].name}: ${measured.seconds.toFixed(1)} s`);
      best[name] = betterOf(measured, best[name] ?? measured);
    }
  }
  return best as Record<Name, Measurement>;
}

/** Shortest times, which are least disturbed, and greatest memory. */
function betterOf(a: Measurement, b: Measurement): Measurement {
  const memory = a.peakBytes === null || b.peakBytes === null ? null : [a.peakBytes, b.peakBytes];
  return {
    seconds: Math.min(a.seconds, b.seconds),
    cpuSeconds: Math.min(a.cpuSeconds, b.cpuSeconds),
    peakBytes: memory && Math.max(...memory),
  };
}
