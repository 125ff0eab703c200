import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT } from '../../run-command.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'traff-hooks-'));
  cpSync(join(ROOT, '.githooks'), join(dir, '.githooks'), { recursive: true });
});

afterEach(() => rmSync(dir, { recursive: true }));

const environment = (given: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  ...given,
});

/** What git's hooks folder is set to, after what npm runs when it has installed. */
function prepared(given: NodeJS.ProcessEnv = {}): { status: number | null; path: string } {
  const env = environment(given);
  const { status } = spawnSync(process.execPath, ['.githooks/use.js'], { cwd: dir, env });
  const asked = ['config', 'core.hooksPath'];
  const { stdout } = spawnSync('git', asked, { cwd: dir, env: environment({}), encoding: 'utf8' });
  return { status, path: stdout.trim() };
}

const git = (...args: string[]): Buffer =>
  execFileSync('git', args, { cwd: dir, env: environment({}) });

it('has git run the hooks in a clone, again and again', () => {
  git('init', '-q');
  expect(prepared()).toEqual({ status: 0, path: '.githooks' });
  expect(prepared()).toEqual({ status: 0, path: '.githooks' });
});

it('leaves alone who has hooks already', () => {
  git('init', '-q');
  git('config', 'core.hooksPath', 'mine');
  expect(prepared()).toEqual({ status: 0, path: 'mine' });
});

it('does nothing where a machine tests, without git, and where there is no clone', () => {
  expect(prepared()).toEqual({ status: 0, path: '' });
  git('init', '-q');
  expect(prepared({ CI: 'true' })).toEqual({ status: 0, path: '' });
  expect(prepared({ PATH: '/nowhere' })).toEqual({ status: 0, path: '' });
});
