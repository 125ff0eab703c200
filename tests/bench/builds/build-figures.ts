import { figure, shareOf, timesPlain, type Figure, type Pledge } from '../figures/figure.ts';
import type { Best } from './race.ts';
import type { Stage } from './sites.ts';

/**
 * What builds may take: times plain Astro, per cent of a full build, gigabytes. Of a few meetings
 * most of a build is starting the programs, so times are promised from `from` meetings on.
 */
const LIMITS = { full: 1.25, unchanged: 10, changed: 20, memory: 2, from: 10_000 };
const GIGABYTE = 1e9;
/** The stages in their order, as they are called. */
const NAMES: Record<Stage, string> = {
  full: 'full build, nothing kept',
  unchanged: 'rebuild, nothing changed',
  continued: 'rebuild, one note changed for members',
  changed: 'rebuild, one note changed for all',
};

/** Times and memory of the builds. */
export function buildFigures(mine: Best, plain: Best, meetings: number): Figure[] {
  const promised = meetings >= LIMITS.from;
  const { full } = mine;
  const pledge = (stage: Stage): Pledge | null => {
    if (!promised || stage === 'continued') return null;
    const { seconds } = mine[stage];
    return stage === 'full'
      ? timesPlain(seconds, plain.full.seconds, LIMITS.full)
      : shareOf(seconds, full.seconds, LIMITS[stage], 'a full build');
  };
  const stages = Object.keys(NAMES) as Stage[];
  return [
    ...stages.map((stage) =>
      figure(NAMES[stage], 'seconds', mine[stage].seconds, {
        plain: plain[stage].seconds,
        pledge: pledge(stage),
        linear: true,
      }),
    ),
    ...stages.map((stage) =>
      figure(`${NAMES[stage]}, processor time`, 'seconds', mine[stage].cpuSeconds, {
        plain: plain[stage].cpuSeconds,
        linear: true,
      }),
    ),
    memoryFigure(mine, plain),
  ];
}

/** The most that any of the builds took. */
function memoryFigure(mine: Best, plain: Best): Figure {
  const [peak, other] = [mine, plain].map((best) => {
    const peaks = Object.values(best).map(({ peakBytes }) => peakBytes);
    return peaks.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
  });
  const pledge =
    peak == null ? null : { measured: peak / GIGABYTE, limit: LIMITS.memory, of: ' GB' };
  const extras = { plain: other ?? null, pledge, linear: true };
  return figure('peak memory, all processes', 'bytes', peak ?? null, extras);
}
