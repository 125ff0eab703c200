import { recordKey } from '../cache/build-record.ts';
import { digestOpenInputs } from '../cache/open-inputs.ts';
import type { Remembered } from '../cache/remember.ts';
import { reporting, silent } from '../progress/phase.ts';
import { prepare, type BuildOptions, type Prepared } from './prepare.ts';
import { renewMembers } from './renew-members.ts';
import { takeOpenHalf } from './take-open-half.ts';

/** How the program that builds is found and run. */
interface Program {
  /** The project's folder. */
  root: string;
  env: NodeJS.ProcessEnv;
}

/**
 * Builds and publishes a site: only what is for members, where the open half of it is in place
 * already, as when somebody has written notes or has been given a passphrase.
 *
 * @throws what `buildSite` throws
 */
export async function buildChanged(
  options: BuildOptions & Program,
  { openHalf }: Pick<Remembered, 'openHalf'>,
): Promise<{ prepared: Prepared; openInputs: string | null }> {
  const prepared = await reporting(options.report ?? silent, 'reading', () => prepare(options));
  const openInputs = digestOpenInputs(prepared, options, recordKey(options.key));
  const known = openInputs === null ? null : openHalf(openInputs);
  const taken = known && takeOpenHalf(options.out, options.root, known);
  if (taken !== null) await renewMembers(prepared, options.root, taken);
  else {
    // Astro takes long to load.
    const { buildWhole } = await import('./build-whole.ts');
    await buildWhole(prepared);
  }
  return { prepared, openInputs };
}
