import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatTraffKey } from '../../../src/build/members/key.ts';
import { addMember } from '../../fixture-site.ts';
import { ROOT } from '../../run-command.ts';
import { continued, corrected } from '../meetings/correct.ts';
import { generateMeetings, type GeneratedMeeting } from '../meetings/generate.ts';
import { writeBaseline, writePlainNote } from '../meetings/write-baseline.ts';
import { writeContent, writeNote } from '../meetings/write-content.ts';
import { measure, type Command, type Measurement } from './measure.ts';

/** What the notes are like at each stage, in the order that each needs the one before. */
const NOTES = {
  /** From nothing. */
  full: (meeting: GeneratedMeeting) => meeting,
  unchanged: (meeting: GeneratedMeeting) => meeting,
  /** One note, in what only members read. */
  continued,
  /** The same note, in what all can read too. */
  changed: corrected,
};
export type Stage = keyof typeof NOTES;
export const STAGES: readonly Stage[] = Object.keys(NOTES) as Stage[];

/** One of the builds that are compared. */
export interface BenchedSite {
  name: string;
  out: string;
  build: (stage: Stage) => Promise<Measurement>;
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
/** The day after the last meeting, so that the date of the run changes nothing. */
const BUILD_TIME = Date.UTC(2024, 4, 1) / 1000;
const env = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: undefined,
  SOURCE_DATE_EPOCH: String(BUILD_TIME),
};

/**
 * Notes in which no words or phrases of members stand in public texts by chance, which the gate would
 * take for leaks: found by building 100 with the one, 1000 and 10,000 with the other.
 */
const [FEW_SEED, MANY_SEED] = [2, 1];

interface Recipe {
  name: string;
  out: string;
  /** What earlier builds left that later ones use. */
  caches: string[];
  commands: Command[];
  meetings: readonly GeneratedMeeting[];
  write: (meeting: GeneratedMeeting) => void;
}

function site({ name, out, caches, commands, meetings, write }: Recipe): BenchedSite {
  const meeting = meetings[Math.floor(meetings.length / 2)]!;
  const build = (stage: Stage): Promise<Measurement> => {
    write(NOTES[stage](meeting));
    const leftovers = stage === 'full' ? [out, ...caches] : [];
    for (const path of leftovers) rmSync(path, { recursive: true, force: true });
    return measure(commands);
  };
  return { name, out, build };
}

/** Writes the same meetings as a site of ours and as plain Astro with Pagefind. */
export async function writeSites(folder: string, count: number): Promise<BenchedSites> {
  const meetings = generateMeetings(count, count < 1000 ? FEW_SEED : MANY_SEED);
  const content = join(folder, 'content');
  writeContent(content, meetings);
  const key = formatTraffKey(randomBytes(32));
  const passphrase = await addMember(content, key);
  const built = (name: string, as: string, options: string[]): BenchedSite => {
    const [out, cache] = [join(folder, as), join(folder, `${as}-cache`)];
    const args = [...options, join(ROOT, 'scripts', 'build.ts'), '--content', content];
    const command: Command = {
      args: [...args, '--out', out],
      cwd: ROOT,
      env: { ...env, TRAFF_KEY: key, TRAFF_CACHE: cache },
    };
    const write = (meeting: GeneratedMeeting): void => writeNote(content, meeting);
    return site({ name, out, caches: [cache], commands: [command], meetings, write });
  };
  return {
    ours: { ...built('Träff', 'dist', []), content, key, passphrase, meetings },
    unsealed: built('Träff, unsealed', 'dist-unsealed', ['--import', MASK_INSTEAD]),
    plain: plainSite(join(folder, 'plain'), meetings),
  };
}

function plainSite(folder: string, meetings: GeneratedMeeting[]): BenchedSite {
  writeBaseline(folder, meetings);
  const out = join(folder, 'dist');
  const [astro, pagefind] = [
    ['astro', 'bin', 'astro.mjs'],
    ['pagefind', 'lib', 'runner', 'bin.cjs'],
  ].map((path) => join(ROOT, 'node_modules', ...path));
  return site({
    name: 'Astro + Pagefind',
    out,
    caches: [join(folder, '.cache'), join(folder, '.astro')],
    commands: [
      { args: [astro ?? '', 'build'], cwd: folder, env },
      { args: [pagefind ?? '', '--site', 'dist'], cwd: folder, env },
    ],
    meetings,
    write: (meeting) => writePlainNote(folder, meeting),
  });
}
