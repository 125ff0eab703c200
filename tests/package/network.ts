import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT, type Outcome } from '../run-command.ts';

/** A folder that has nothing of the project in it but the installed package. */
export interface Network {
  folder: string;
  /** The package's file. */
  archive: string;
  /** Runs npm there, as `['run', 'build']`. */
  npm: (args: string[], env?: NodeJS.ProcessEnv) => Promise<Outcome>;
  /** The installed command and its arguments, for Node. */
  traff: string;
  remove: () => void;
}

/** Packs the project and installs it in an empty folder. */
export async function installNetwork(): Promise<Network> {
  const top = mkdtempSync(join(tmpdir(), 'traff network å '));
  const [packed, folder] = [join(top, 'packed'), join(top, 'natverk')];
  mkdirSync(folder);
  const pack = await run(process.execPath, ['scripts/pack.ts', '--out', packed], ROOT);
  if (pack.status !== 0) throw new Error(pack.stderr);
  const [name = ''] = readdirSync(packed);
  const archive = join(packed, name);
  const npm: Network['npm'] = (args, env) => run('npm', args, folder, env);
  const installed = await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', archive]);
  if (installed.status !== 0) throw new Error(installed.stderr);
  return {
    folder,
    archive,
    npm,
    traff: join(folder, 'node_modules', 'traff', 'bin', 'traff.js'),
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}

/** With this process's Node before all others, and nothing of the project's own. */
export function run(
  command: string,
  args: string[],
  cwd: string,
  given: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const child = spawn(command, args, { cwd, env: environment(given) });
  const outcome: Outcome = { status: null, stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (outcome.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (outcome.stderr += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...outcome, status }));
  });
}

export function environment(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const elsewhere = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const own = Object.entries(process.env).filter(([name]) => !/^npm_|^VITEST|^NODE_/i.test(name));
  return {
    ...Object.fromEntries(own),
    PATH: [dirname(process.execPath), ...elsewhere].join(delimiter),
    TRAFF_KEY: undefined,
    SOURCE_DATE_EPOCH: String(Date.UTC(2024, 3, 30, 12) / 1000),
    ...given,
  };
}

/** Every file of a folder by its path, but for what publishing leaves. */
export function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== '.traff')
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length), readFileSync(path)]));
}
