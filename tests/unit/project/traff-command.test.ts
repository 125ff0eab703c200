import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { byTraff, COMMANDS } from '../../../src/build/commands.ts';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';
import { ROOT, runNode, type Outcome } from '../../run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'traff-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Given by a person who has a computer in Swedish, whatever runs the tests. */
const typed = { npm_lifecycle_event: undefined, npm_command: undefined, LC_ALL: 'sv_SE.UTF-8' };
const traff = (...args: string[]): Promise<Outcome> =>
  runNode([join(ROOT, 'bin', 'traff.js'), ...args], typed, folder);

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

it('speaks the language of the computer where there is no site yet', async () => {
  const args = [join(ROOT, 'bin', 'traff.js'), '--help'];
  const { stdout } = await runNode(args, { ...typed, LC_ALL: 'en_GB.UTF-8' }, folder);
  expect(stdout).toBe(`${en.program.help}\n`);
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

it('names a command as it was given', async () => {
  const direct = await traff('build', '--help');
  expect(direct.stdout).toMatch(/^[^\n]+: npx traff build \[--content MAPP\]/);
  const env = { npm_lifecycle_event: 'build', npm_command: 'run' };
  const byNpm = await runNode([join(ROOT, 'bin', 'traff.js'), 'build', '--help'], env, folder);
  expect(byNpm.stdout).toMatch(/^[^\n]+: npm run build -- \[--content MAPP\]/);
});

describe.each([sv, en])('in $code', ({ program, commands, ...words }) => {
  it('the help of every command names it as the package does', () => {
    const { build, members } = commands;
    const { preview, check, newNotes, importing, keyHelp } = words;
    const helps = [build, members, preview, check, newNotes, importing, keyHelp.command];
    const texts = [...helps.map(({ help }) => help), build.startHelp].map(byTraff);
    expect(texts.filter((text) => text.includes('npm '))).toEqual([]);
    const named = texts.map((text) => /: npx traff (\w+) (?!--)/.exec(text)?.[1]);
    expect(named.sort()).toEqual(COMMANDS.filter((name) => name !== 'init').sort());
  });

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
