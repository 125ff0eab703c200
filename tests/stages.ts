import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests, type Count } from './count-tests.ts';

export type { Count };

/** One step of `npm test`. */
export interface Stage {
  name: string;
  /** What it checks, in a few words. */
  title: string;
  /** Keeps one processor busy and prints nothing before its end, so others may run beside it. */
  quiet: boolean;
  run: () => Promise<Result>;
}

export interface Result extends Count {
  /** What a quiet stage has to say. */
  output: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The same code is loaded by hundreds of processes and threads; compiled once, it loads faster. */
const COMPILED = join(ROOT, 'node_modules', '.cache', 'node');

/** By the compiler of TypeScript 7: types, and rules for which ESLint takes ten times as long. */
const TYPED = ['--type-aware', '--type-check'];
/** Only the `.astro` files, which no other compiler reads. */
const PAGES = ['check', '--tsconfig', 'tsconfig.pages.json', '--minimumFailingSeverity', 'warning'];

export const stages: Stage[] = [
  // A zone far from any network's own: a test that leans on the machine's clock fails here.
  tests('unit', 'one file at a time', { TZ: 'Pacific/Kiritimati' }),
  check('format', 'Prettier', 'prettier', ['--check', '.']),
  check('lint', 'ESLint, the walls of the house among it', 'eslint', ['.', '--max-warnings', '0']),
  check('types', 'TypeScript, and the rules that need types', 'oxlint', TYPED),
  check('pages', 'types of the pages', 'astro', PAGES),
  tests('build', 'real builds of a small network'),
  tests('eval', 'what the search finds'),
  tests('browser', 'the built site in Chromium'),
  tests('engines', 'the members’ section in Firefox and WebKit'),
];

/** A tool that passes or fails as a whole counts as one test. */
function check(name: string, title: string, command: string, args: string[]): Stage {
  const run = async (): Promise<Result> => {
    const { succeeded, output } = await execute(command, args, { quiet: true });
    return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, output };
  };
  return { name, title, quiet: true, run };
}

function tests(project: string, title: string, env: NodeJS.ProcessEnv = {}): Stage {
  const run = async (): Promise<Result> => {
    const folder = mkdtempSync(join(tmpdir(), 'traff-test-'));
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    try {
      const args = ['run', '--project', project, ...reporters];
      const { succeeded, output } = await execute('vitest', args, { quiet: false, env });
      return { ...countTests(readReport(report), succeeded), output };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  return { name: project, title, quiet: false, run };
}

async function execute(
  command: string,
  args: string[],
  { quiet, env = {} }: { quiet: boolean; env?: NodeJS.ProcessEnv },
): Promise<{ succeeded: boolean; output: string }> {
  const child = spawn(join(ROOT, 'node_modules', '.bin', command), args, {
    cwd: ROOT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: COMPILED, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => parts.push(part));
  }
  const [status] = (await once(child, 'close')) as [number | null];
  return { succeeded: status === 0, output: Buffer.concat(parts).toString() };
}

function readReport(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
