import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runNode } from '../run-command.ts';
import type { Report } from './run-eval.ts';

const CONTENT = 'tests/fixtures/english';
const folder = mkdtempSync(join(tmpdir(), 'traff-eval-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const run = (...args: string[]) => runNode(['scripts/eval.ts', ...args]);

describe('npm run eval', () => {
  test('prints each query’s results and the totals as JSON', async () => {
    const queries = [
      { q: 'comics', expect: ['2023-05-09'], top: 1, kind: 'word' },
      { q: 'radios' },
    ];
    const negatives = ['swimming'];
    const path = file('queries.json', JSON.stringify({ note: '', queries, negatives }));
    const { status, stdout, stderr } = await run('--content', CONTENT, '--queries', path, '--json');
    expect([stderr, status]).toEqual(['', 0]);
    const report = JSON.parse(stdout) as Report;
    expect(report.queries.map(({ q, passed }) => [q, passed])).toEqual([
      ['comics', true],
      ['radios', null],
      ['swimming', true],
    ]);
    expect(report.queries[0]?.results[0]).toEqual({
      url: '/members/meetings/2023-05-09/#fenby',
      date: '2023-05-09',
      tier: 'exact',
    });
    const { indexBytes, firstResultBytes, medianMs, worstMs, ...scores } = report.totals;
    expect(scores).toEqual({ passed: 1, of: 1, mrr: 1, zeroHitShare: 0, negativesAbove: 0 });
    expect(indexBytes).toBeGreaterThan(1000);
    expect(firstResultBytes).toBeGreaterThan(1000);
    expect(worstMs).toBeGreaterThanOrEqual(medianMs);
  });

  test('prints a table in the site’s language, and fails where a query does', async () => {
    const queries = [{ q: 'comics', expect: ['2024-02-13'], top: 1 }];
    const path = file('failing.json', JSON.stringify({ queries }));
    const { status, stdout } = await run('--content', CONTENT, '--queries', path);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^NO\s+comics\s+2023-05-09/);
    expect(stdout).toMatch(/Queries that find what they should\s+0 of 1/);
  });

  const given = (name: string, text: string) => [
    '--content',
    CONTENT,
    '--queries',
    file(name, text),
  ];

  test.each([
    ['a file that is not there', 'does not exist: nowhere.json', ['--queries', 'nowhere.json']],
    ['no JSON', 'not valid JSON', given('bad.json', '{"queries": [')],
    ['another shape', 'queries[0].q', given('shape.json', '{"queries": [{"query": "a"}]}')],
    ['an unknown argument', '--help', ['--querys', 'a.json']],
  ])('says what is wrong with %s', async (_, message, args) => {
    const { status, stdout, stderr } = await run('--content', CONTENT, ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  test('says what is wrong with the content, and where', async () => {
    const missing = await run('--content', join(folder, 'nothing'));
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('finns inte');
    file('site.yaml', 'name: Broken\nlocale: tlh\n');
    const broken = await run('--content', folder);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('site.yaml');
  });

  test('tells how it is used', async () => {
    const { status, stdout } = await run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run eval -- [--content');
  });
});
