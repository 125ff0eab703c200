import { build } from 'astro';
import { astroConfig } from './astro-config.ts';
import { checkOutput } from './publish/check-output.ts';
import { prepare, type BuildOptions, type Prepared } from './prepare.ts';
import { protectedBy, ROOT } from './publish/protect.ts';

/**
 * Builds the site and publishes it whole. On any failure the earlier output stays as it was.
 *
 * @throws {ContentError | BuildError | MembersError | PublishError} before anything is built
 * @throws {Error} in the words of the site's locale, with the gate's or publishing's own as cause
 */
export async function buildSite(options: BuildOptions): Promise<Prepared> {
  await checkOutput(options.out, protectedBy(options));
  const prepared = await prepare(options);
  const config = astroConfig(() => Promise.resolve(prepared));
  // Errors are thrown, and told once by whoever catches them.
  const logLevel = process.env.DEBUG === undefined ? 'silent' : 'info';
  await inRoot(() =>
    build({ ...config, root: ROOT, configFile: false, mode: 'production', logLevel }),
  );
  return prepared;
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
