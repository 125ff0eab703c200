import type { BuildOptions } from '../site/prepare.ts';
import { readSiteFacts } from '../read/site-facts.ts';
import { screenOf } from './screen.ts';
import { showProgress } from './show-progress.ts';

/**
 * Shows on standard error how far a build is, which keeps standard output to results. Nothing of it
 * is left on a terminal when this is fulfilled or rejected.
 *
 * @param isQuiet shows nothing; nor is anything shown where `TRAFF_QUIET` is set
 */
export async function withProgress<T>(
  options: BuildOptions,
  isQuiet: boolean,
  work: (options: BuildOptions) => Promise<T>,
): Promise<T> {
  const { env, stderr } = process;
  if (isQuiet || (env.TRAFF_QUIET ?? '') !== '') return work(options);
  const { locale } = readSiteFacts(options.content);
  const { report, end } = showProgress(screenOf(stderr, env), locale, () => performance.now());
  try {
    return await work({ ...options, report });
  } finally {
    end();
  }
}
