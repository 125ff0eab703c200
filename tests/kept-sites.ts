import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTraffKey } from '../src/build/members/key.ts';
import { addMember } from './fixture-site.ts';
import { ROOT, runNode } from './run-command.ts';

/** A site that was built once and is read by many tests; none may change it. */
export interface KeptSite {
  /** The folder its notes come from. */
  name: string;
  /** A copy of them, with one member. */
  content: string;
  out: string;
  key: string;
  passphrase: string;
}

/** A small network with every turn a meeting can take. */
export const FIXTURE = 'tests/fixtures/site';
/** One in Swedish with much in it, the small one, and one in English. */
const SOURCES = ['content', FIXTURE, 'tests/fixtures/english'];

/** Builds them two at a time. */
export async function buildKeptSites(): Promise<{ sites: KeptSite[]; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'traff-kept-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const sites: Promise<KeptSite>[] = [];
    for (const [index, name] of SOURCES.entries()) {
      if (index > 1) await sites[index - 2];
      sites.push(buildKeptSite(name, join(folder, String(index))));
    }
    return { sites: await Promise.all(sites), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Builds a copy of the notes of one of the folders, with a member of its own, below `folder`. */
export async function buildKeptSite(name: string, folder: string): Promise<KeptSite> {
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  cpSync(join(ROOT, name), content, { recursive: true });
  const key = formatTraffKey(randomBytes(32));
  const passphrase = await addMember(content, key);
  await buildAt(content, out, { TRAFF_KEY: key, TZ: 'UTC' });
  return { name, content, out, key, passphrase };
}

/** @throws {Error} with what the build printed, when it failed */
export async function buildAt(content: string, out: string, env: NodeJS.ProcessEnv): Promise<void> {
  const command = ['scripts/build.ts', '--content', content, '--out', out];
  const { status, stdout, stderr } = await runNode(command, env);
  if (status !== 0) throw new Error(`${content} does not build:\n${stdout}${stderr}`);
}
