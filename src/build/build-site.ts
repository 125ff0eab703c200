import { build } from 'astro';
import { fileURLToPath } from 'node:url';
import { astroConfig } from './astro-config.ts';
import { prepare, type BuildOptions, type Prepared } from './prepare.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the site and publishes it whole. On any failure the earlier output stays as it was.
 *
 * @throws {ContentError} {@link BuildError} {@link MembersError} {@link LeakError} {@link PublishError}
 */
export async function buildSite(options: BuildOptions): Promise<Prepared> {
  const prepared = await prepare(options);
  const config = astroConfig(() => Promise.resolve(prepared));
  await build({ ...config, root: ROOT, configFile: false, mode: 'production', logLevel: 'warn' });
  return prepared;
}
