import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runNode, type Outcome } from '../run-command.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'traff-check-'));
  write('site.yaml', 'namn: Nätverket\n');
});

afterEach(() => rmSync(content, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

const check = (args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Outcome> =>
  runNode(['scripts/check.ts', '--content', content, ...args], env);

const NOTE = 'meetings/2024-04-23.md';
const bad = '---\ndatum: 2024-04-23\ntid: 15:00\n---\nSes 28 maj.\n';

describe('npm run check', () => {
  test('shows every problem as a result, errors first, and ends with 1', async () => {
    write(NOTE, bad);
    write('news/a.md', 'Text.\n');
    const { status, stdout, stderr } = await check();
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout.match(/^\S+:\d+:\d+ [a-z-]+ {2}/gm)).toEqual([
      `${content}/${NOTE}:3:6 time-format  `,
      `${content}/news/a.md:1:1 front-matter-missing  `,
      `${content}/${NOTE}:5:5 text-date-year  `,
    ]);
    expect(stdout).toContain('\ntid: 15.00–15.45\n');
    expect(stdout).not.toContain('\u001b');
  });

  test('ends with 0 where there are only warnings, in the site’s language, painted', async () => {
    write('site.yaml', 'name: N\nlocale: en\n');
    write(NOTE, '---\ndate: 2024-04-23\n---\n');
    const now = { SOURCE_DATE_EPOCH: String(Date.UTC(2024, 4, 20) / 1000) };
    const colours = { FORCE_COLOR: '1', NO_COLOR: undefined };
    const { status, stdout } = await check([], { ...now, ...colours });
    expect(status).toBe(0);
    expect(stdout).toContain(`\u001b[33m${content}/${NOTE}:2:7 notes-missing\u001b[39m  Warning: `);
  });

  test('--format json prints an array', async () => {
    write(NOTE, bad);
    const { status, stdout } = await check(['--format=json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: `${content}/${NOTE}`, line: 3, column: 6, severity: 'error' },
      { line: 5, code: 'text-date-year', severity: 'warning' },
    ]);
  });

  test('--format github prints nothing where there is nothing', async () => {
    write(NOTE, '---\ndatum: 2024-04-23\n---\n');
    const found = await check(['--format', 'github']);
    expect(found).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test.each<[string, string[], string]>([
    ['an unknown format', ['--format', 'xml'], 'text, github, json, inte "xml"'],
    ['a folder that is not there', ['--content', '/nowhere/at/all'], '/nowhere/at/all'],
  ])('%s is an error', async (_, args, message) => {
    const { status, stdout, stderr } = await check(args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
