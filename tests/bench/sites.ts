import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatTraffKey } from '../../src/build/members/key.ts';
import { addMember } from '../fixture-site.ts';
import { ROOT } from '../run-command.ts';
import { generateMeetings } from './generate.ts';
import { measure, type Command, type Measurement } from './measure.ts';
import { writeBaseline } from './write-baseline.ts';
import { writeContent } from './write-content.ts';

/** One of the two builds that are compared. */
export interface BenchedSite {
  name: string;
  out: string;
  /** Builds from nothing. */
  build: () => Promise<Measurement>;
}

export interface Ours extends BenchedSite {
  content: string;
  key: string;
  dates: string[];
}

const env = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: undefined };

function site(name: string, out: string, leftovers: string[], commands: Command[]): BenchedSite {
  const build = (): Promise<Measurement> => {
    for (const path of leftovers) rmSync(path, { recursive: true, force: true });
    return measure(commands);
  };
  return { name, out, build };
}

/** Writes the same meetings as a site of ours and as plain Astro with Pagefind. */
export async function writeSites(
  folder: string,
  count: number,
): Promise<{ ours: Ours; baseline: BenchedSite }> {
  const meetings = generateMeetings(count);
  const [content, plain] = [join(folder, 'content'), join(folder, 'plain')];
  const key = formatTraffKey(randomBytes(32));
  writeContent(content, meetings);
  writeBaseline(plain, meetings);
  await addMember(content, key);
  const out = join(folder, 'dist');
  const args = [join(ROOT, 'scripts', 'build.ts'), '--content', content, '--out', out];
  const ours = site('Träff', out, [out], [{ args, cwd: ROOT, env: { ...env, TRAFF_KEY: key } }]);
  const plainOut = join(plain, 'dist');
  const bin = join(ROOT, 'node_modules');
  const baseline = site(
    'Astro + Pagefind',
    plainOut,
    [plainOut, join(plain, '.cache')],
    [
      { args: [join(bin, 'astro', 'bin', 'astro.mjs'), 'build'], cwd: plain, env },
      {
        args: [join(bin, 'pagefind', 'lib', 'runner', 'bin.cjs'), '--site', 'dist'],
        cwd: plain,
        env,
      },
    ],
  );
  return { ours: { ...ours, content, key, dates: meetings.map(({ date }) => date) }, baseline };
}
