import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { COMMANDS } from '../../../src/build/commands.ts';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';
import { ROOT, runNode, type Outcome } from '../../run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'traff-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const traff = (...args: string[]): Promise<Outcome> =>
  runNode([join(ROOT, 'bin', 'traff.js'), ...args], {}, folder);

it('tells its version, and which commands there are', async () => {
  expect(await traff('--version')).toEqual({
    status: 0,
    stdout: `${manifest.version}\n`,
    stderr: '',
  });
  expect(await traff()).toEqual({ status: 1, stdout: '', stderr: `${sv.program.help}\n` });
  const unknown = await traff('bulid');
  expect(unknown).toMatchObject({ status: 1, stdout: '' });
  expect(unknown.stderr).toContain('"bulid"');
});

it('runs the very scripts that npm run does', async () => {
  const args = ['--content', join(ROOT, 'tests/fixtures/site'), '--format', 'json'];
  const own = await runNode([join(ROOT, 'scripts', 'check.ts'), ...args], {}, folder);
  expect(JSON.parse(own.stdout)).not.toEqual([]);
  expect(await traff('check', ...args)).toEqual(own);
});

it('has the commands that messages name by npm run', () => {
  const named = COMMANDS.filter((name) => name !== 'init');
  const { scripts } = manifest;
  expect(named.map((name) => scripts[name])).toEqual(
    named.map((name) => `node scripts/${name}.ts`),
  );
});

describe.each([sv, en])('in $code', ({ program }) => {
  it.each(COMMANDS)('the help has a line for %s', (name) => {
    expect(program.help).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  });
});

it.each([
  ['a language that there is none of', ['ny', '--language', 'fr'], /sv eller en.*"fr"/],
  ['more than a folder', ['ny', 'till', '--language', 'en'], /not understood: till/],
])('init refuses %s', async (_, args, said) => {
  const outcome = await traff('init', ...args);
  expect(outcome).toMatchObject({ status: 1, stdout: '' });
  expect(outcome.stderr).toMatch(said);
  expect(existsSync(join(folder, 'ny'))).toBe(false);
});
