import { build } from 'astro';
import { astroConfig } from '../astro/astro-config.ts';
import type { Prepared } from './prepare.ts';
import { ROOT } from '../project-root.ts';

/**
 * Builds both halves of a site and publishes them, whatever is in place.
 *
 * @throws {Error} in the words of the site's locale, with the gate's or publishing's own as cause
 */
export async function buildWhole(prepared: Prepared): Promise<void> {
  const config = astroConfig(() => Promise.resolve(prepared));
  // Errors are thrown, and told once by whoever catches them.
  const logLevel = process.env.DEBUG === undefined ? 'silent' : 'info';
  await inRoot(() =>
    build({ ...config, root: ROOT, configFile: false, mode: 'production', logLevel }),
  );
}

/** Astro keeps what it renders with below the current folder, where it must find its packages. */
async function inRoot(work: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  process.chdir(ROOT);
  try {
    await work();
  } finally {
    process.chdir(before);
  }
}
