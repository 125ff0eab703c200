import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatTraffKey } from '../../../src/build/members/key.ts';
import { addMember } from '../../fixture-site.ts';
import { ROOT } from '../../run-command.ts';
import { generateMeetings, type GeneratedMeeting } from '../meetings/generate.ts';
import { measure, type Command, type Measurement } from './measure.ts';
import { writeBaseline } from '../meetings/write-baseline.ts';
import { writeContent } from '../meetings/write-content.ts';

/** One of the builds that are compared. */
export interface BenchedSite {
  name: string;
  out: string;
  /** Builds from nothing. */
  build: () => Promise<Measurement>;
}

export interface Ours extends BenchedSite {
  content: string;
  key: string;
  passphrase: string;
  meetings: GeneratedMeeting[];
}

/** The same meetings, built in the ways that are compared. */
export interface BenchedSites {
  ours: Ours;
  /** Ours, with every body masked where it would be sealed. */
  unsealed: BenchedSite;
  /** Plain Astro with Pagefind. */
  plain: BenchedSite;
}

const MASK_INSTEAD = new URL('../sealing/mask-instead.ts', import.meta.url).href;
const env = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: undefined };

function site(name: string, out: string, leftovers: string[], commands: Command[]): BenchedSite {
  const build = (): Promise<Measurement> => {
    for (const path of leftovers) rmSync(path, { recursive: true, force: true });
    return measure(commands);
  };
  return { name, out, build };
}

/** Writes the same meetings as a site of ours and as plain Astro with Pagefind. */
export async function writeSites(folder: string, count: number): Promise<BenchedSites> {
  const meetings = generateMeetings(count);
  const [content, plain] = [join(folder, 'content'), join(folder, 'plain')];
  writeContent(content, meetings);
  writeBaseline(plain, meetings);
  const key = formatTraffKey(randomBytes(32));
  const passphrase = await addMember(content, key);
  const command = (out: string): Command => ({
    args: [join(ROOT, 'scripts', 'build.ts'), '--content', content, '--out', out],
    cwd: ROOT,
    env: { ...env, TRAFF_KEY: key },
  });
  const [out, masked] = [join(folder, 'dist'), join(folder, 'dist-unsealed')];
  const { args, ...rest } = command(masked);
  return {
    ours: { ...site('Träff', out, [out], [command(out)]), content, key, passphrase, meetings },
    unsealed: site(
      'Träff, unsealed',
      masked,
      [masked],
      [{ args: ['--import', MASK_INSTEAD, ...args], ...rest }],
    ),
    plain: plainSite(plain),
  };
}

function plainSite(folder: string): BenchedSite {
  const out = join(folder, 'dist');
  const [astro, pagefind] = [
    ['astro', 'bin', 'astro.mjs'],
    ['pagefind', 'lib', 'runner', 'bin.cjs'],
  ].map((path) => join(ROOT, 'node_modules', ...path));
  return site(
    'Astro + Pagefind',
    out,
    [out, join(folder, '.cache')],
    [
      { args: [astro ?? '', 'build'], cwd: folder, env },
      { args: [pagefind ?? '', '--site', 'dist'], cwd: folder, env },
    ],
  );
}
