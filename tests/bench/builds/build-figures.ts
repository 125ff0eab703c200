import { figure, shareOf, timesPlain, type Figure } from '../figures/figure.ts';
import type { Measurement } from './measure.ts';
import type { Best } from './race.ts';

/**
 * What builds may take: times plain Astro, per cent of a full build, gigabytes. Of a few meetings
 * most of a build is starting the programs, so times are promised from `from` meetings on.
 */
const LIMITS = { full: 1.25, unchanged: 10, changed: 20, memory: 2, from: 10_000 };
const GIGABYTE = 1e9;

/** Times and memory of the builds. */
export function buildFigures(mine: Best, plain: Best, meetings: number): Figure[] {
  const promised = meetings >= LIMITS.from;
  const { full } = mine;
  const [seconds, plainSeconds] = [full.seconds, plain.full.seconds];
  const peak = Math.max(...[mine.full, mine.unchanged, mine.changed].map(memoryOf));
  const again = (name: string, stage: 'unchanged' | 'changed'): Figure =>
    figure(name, 'seconds', mine[stage].seconds, {
      plain: plain[stage].seconds,
      pledge: promised
        ? shareOf(mine[stage].seconds, seconds, LIMITS[stage], 'a full build')
        : null,
      linear: true,
    });
  return [
    figure('full build, nothing kept', 'seconds', seconds, {
      plain: plainSeconds,
      pledge: promised ? timesPlain(seconds, plainSeconds, LIMITS.full) : null,
      linear: true,
    }),
    figure('processor time of it, all processes', 'seconds', full.cpuSeconds, {
      plain: plain.full.cpuSeconds,
      linear: true,
    }),
    again('rebuild, nothing changed', 'unchanged'),
    again('rebuild, one note changed', 'changed'),
    figure('peak memory, all processes', 'bytes', Number.isNaN(peak) ? null : peak, {
      plain: plain.full.peakBytes,
      pledge: Number.isNaN(peak)
        ? null
        : { measured: peak / GIGABYTE, limit: LIMITS.memory, of: ' GB' },
      linear: true,
    }),
  ];
}

const memoryOf = ({ peakBytes }: Measurement): number => peakBytes ?? Number.NaN;
