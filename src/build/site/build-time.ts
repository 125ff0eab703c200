import { BuildError } from '../errors/build-error.ts';

const NAME = 'SOURCE_DATE_EPOCH';
/** The first second of the year 10000, which no date here can be written in. */
const END = Date.UTC(10_000, 0) / 1000;

/**
 * The time that a command counts as now: `SOURCE_DATE_EPOCH` (seconds since 1970), else the clock.
 * One that is set to nothing counts as not set: that is what workflows make of a value they lack.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 * @throws {BuildError} `bad-time` when it is anything but a whole number of seconds before the year
 *   10000
 */
export function buildTime(environment: NodeJS.ProcessEnv): Date {
  const written = environment[NAME]?.trim() ?? '';
  if (written === '') return new Date();
  const seconds = /^\d+$/.test(written) ? Number(written) : Number.NaN;
  if (seconds < END) return new Date(seconds * 1000);
  throw new BuildError('bad-time', { name: NAME, written });
}
