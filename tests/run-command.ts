import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The commands see no key but the one they are given, and one and the same time of build. */
const environment = (given: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: undefined,
  VITEST: undefined,
  TRAFF_KEY: '',
  SOURCE_DATE_EPOCH: String(Date.UTC(2024, 3, 30, 12) / 1000),
  // A busy machine is no reason for progress to be told.
  TRAFF_QUIET: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  // Some fifty builds in a run load the same code.
  NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'traff-node'),
  FORCE_COLOR: undefined,
  NO_COLOR: '1',
  ...given,
});

/** Starts a file of the project with this process's Node. */
export function startNode(
  args: string[],
  env: NodeJS.ProcessEnv = {},
  cwd: string = ROOT,
): ChildProcess {
  return spawn(process.execPath, args, { cwd, env: environment(env) });
}

/** Runs a file of the project to its end, such as `['scripts/build.ts', '--out', dir]`. */
export async function runNode(
  args: string[],
  env: NodeJS.ProcessEnv = {},
  cwd: string = ROOT,
): Promise<Outcome> {
  const child = startNode(args, env, cwd);
  const outcome: Outcome = { status: null, stdout: '', stderr: '' };
  child.stdout?.on('data', (text: Buffer) => (outcome.stdout += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (outcome.stderr += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...outcome, status }));
  });
}
