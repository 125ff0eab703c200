import { build } from 'astro';
import { astroConfig } from './astro-config.ts';
import { checkOutput } from './publish/check-output.ts';
import { prepare, type BuildOptions, type Prepared } from './prepare.ts';
import { protectedBy, ROOT } from './publish/protect.ts';

/**
 * Builds the site and publishes it whole. On any failure the earlier output stays as it was.
 *
 * @throws {ContentError} {@link BuildError} {@link MembersError} {@link LeakError} {@link PublishError}
 */
export async function buildSite(options: BuildOptions): Promise<Prepared> {
  await checkOutput(options.out, protectedBy(options));
  const prepared = await prepare(options);
  const config = astroConfig(() => Promise.resolve(prepared));
  await build({ ...config, root: ROOT, configFile: false, mode: 'production', logLevel: 'warn' });
  return prepared;
}
