import { spawnSync } from 'node:child_process';
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
  run: () => Count;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const stages: Stage[] = [
  check('format', 'Prettier', 'prettier', ['--check', '.']),
  check('lint', 'ESLint, the walls of the house among it', 'eslint', ['.', '--max-warnings', '0']),
  check('types', 'TypeScript and Astro', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
  // A zone far from any network's own: a test that leans on the machine's clock fails here.
  tests('unit', 'one file at a time', { TZ: 'Pacific/Kiritimati' }),
  tests('build', 'real builds of a small network'),
  tests('browser', 'the built site in Chromium'),
  tests('engines', 'the members’ section in Chromium, Firefox and WebKit'),
];

/** A tool that passes or fails as a whole counts as one test. */
function check(name: string, title: string, command: string, args: string[]): Stage {
  const run = (): Count => {
    const passed = execute(command, args);
    return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
  };
  return { name, title, run };
}

function tests(project: string, title: string, env: NodeJS.ProcessEnv = {}): Stage {
  const run = (): Count => {
    const folder = mkdtempSync(join(tmpdir(), 'traff-test-'));
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    try {
      const passed = execute('vitest', ['run', '--project', project, ...reporters], env);
      return countTests(readReport(report), passed);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  return { name: project, title, run };
}

function execute(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(join(ROOT, 'node_modules', '.bin', command), args, {
    cwd: ROOT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function readReport(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
