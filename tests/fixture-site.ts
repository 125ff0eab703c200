import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTraffKey } from '../src/build/members/key.ts';
import { ROOT, runNode, type Outcome } from './run-command.ts';

/** Access to the members' pages of the fixture site. */
export interface FixtureAccess {
  /** The site's `TRAFF_KEY`. */
  key: string;
  passphrase: string;
  /** A content folder that holds `members.json` with the passphrase's slot. */
  content: string;
  /** What was built of it, to be read or copied; none where nothing was built. */
  out?: string;
}

/** A copy of the small network in `tests/fixtures/site`, with one member. */
export interface FixtureSite {
  /** The folder that holds it all; {@link FixtureSite.remove} deletes it. */
  folder: string;
  content: string;
  /** The output, beside the content. */
  out: string;
  key: string;
  /** Arguments of the command that builds it. */
  command: string[];
  build: (env?: NodeJS.ProcessEnv) => Promise<Outcome>;
  remove: () => void;
}

const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'traff-fixture-'));

/** Stretching a passphrase takes seconds, so all sites of a test run share one access. */
export async function createAccess(): Promise<FixtureAccess> {
  const content = temporaryFolder();
  cpSync(join(ROOT, 'tests', 'fixtures', 'site'), content, { recursive: true });
  const key = formatTraffKey(randomBytes(32));
  return { key, content, passphrase: await addMember(content, key) };
}

/** Gives someone access to the members' pages, and returns their passphrase. */
export async function addMember(content: string, key: string): Promise<string> {
  const args = ['scripts/members.ts', 'add', 'Prov', '--content', content, '--json'];
  const { status, stdout, stderr } = await runNode(args, { TRAFF_KEY: key });
  if (status !== 0) throw new Error(`members add failed: ${stderr}`);
  return (JSON.parse(stdout) as { passphrase: string }).passphrase;
}

export function createFixtureSite(access: FixtureAccess): FixtureSite {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  cpSync(access.content, content, { recursive: true });
  const command = ['scripts/build.ts', '--content', content, '--out', out];
  return {
    folder,
    content,
    out,
    key: access.key,
    command,
    build: (env) => runNode(command, { TRAFF_KEY: access.key, ...env }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A site whose first build is a copy of the one that all tests share: the same notes and key. */
export function createPublishedSite(access: FixtureAccess): FixtureSite {
  const site = createFixtureSite(access);
  if (access.out === undefined) throw new Error('createPublishedSite: no site was built');
  cpSync(access.out, site.out, { recursive: true, preserveTimestamps: true });
  return site;
}

/** @throws {Error} with what the build printed, when it failed */
export async function buildOrThrow(site: FixtureSite): Promise<void> {
  const { status, stdout, stderr } = await site.build();
  if (status !== 0) throw new Error(`The fixture site does not build:\n${stdout}${stderr}`);
}
