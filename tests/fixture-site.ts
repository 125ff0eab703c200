import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runNode, type Outcome } from './run-command.ts';

/** A copy of the small network in `tests/fixtures/site`, with one member. */
export interface FixtureSite {
  /** The folder that holds it all; {@link FixtureSite.remove} deletes it. */
  folder: string;
  content: string;
  /** The output, beside the content. */
  out: string;
  /** `TRAFF_KEY` of its members. */
  key: string;
  passphrase: string;
  /** Arguments of the command that builds it. */
  command: string[];
  build: (env?: NodeJS.ProcessEnv) => Promise<Outcome>;
  remove: () => void;
}

/** What `npm run members -- add NAME --json` prints. */
interface Added {
  name: string;
  passphrase: string;
  bits: number;
  link: string;
  key?: string;
}

export async function createFixtureSite(): Promise<FixtureSite> {
  const folder = mkdtempSync(join(tmpdir(), 'traff-fixture-'));
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  cpSync(join(ROOT, 'tests', 'fixtures', 'site'), content, { recursive: true });
  const { key, passphrase } = await addMember(content, 'Prov');
  const command = ['scripts/build.ts', '--content', content, '--out', out];
  return {
    folder,
    content,
    out,
    key,
    passphrase,
    command,
    build: (env) => runNode(command, { TRAFF_KEY: key, ...env }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function addMember(content: string, name: string): Promise<Required<Added>> {
  const args = ['scripts/members.ts', 'add', name, '--content', content, '--json'];
  const { status, stdout, stderr } = await runNode(args);
  if (status !== 0) throw new Error(`members add failed: ${stderr}`);
  return JSON.parse(stdout) as Required<Added>;
}

/** @throws {Error} with what the build printed, when it failed */
export async function buildOrThrow(site: FixtureSite): Promise<void> {
  const { status, stdout, stderr } = await site.build();
  if (status !== 0) throw new Error(`The fixture site does not build:\n${stdout}${stderr}`);
}
