import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runNode, type Outcome } from '../run-command.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'traff-new-'));
  writeFileSync(join(content, 'site.yaml'), 'name: Test\nlocale: en\n');
});

afterEach(() => rmSync(content, { recursive: true }));

const run = (script: string, ...args: string[]): Promise<Outcome> =>
  runNode([`scripts/${script}.ts`, ...args, '--content', content]);

test('npm run new makes a meeting that npm run check finds no fault with', async () => {
  const made = await run('new', '2044-09-20', '--municipality', 'Lund', '--speaker', 'Anne Ek');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toContain(join(content, 'meetings/2044-09-20.md'));
  const checked = await run('check', '--format', 'json');
  expect(checked).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(checked.stdout)).toEqual([]);
});

test('npm run new answers --help, and asks nobody where nobody is', async () => {
  const [help, asked] = await Promise.all([run('new', '--help'), run('new')]);
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toContain('film, column, notice');
  expect(asked).toMatchObject({ status: 1, stdout: '' });
  expect(asked.stderr).toContain('--yes');
  expect(asked.stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(join(content, 'meetings'))).toBe(false);
});
