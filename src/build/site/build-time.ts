/**
 * The time that a command counts as now: `SOURCE_DATE_EPOCH` (seconds since 1970), else the clock.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function buildTime(environment: NodeJS.ProcessEnv): Date {
  const seconds = environment.SOURCE_DATE_EPOCH;
  return seconds === undefined ? new Date() : new Date(Number(seconds) * 1000);
}
