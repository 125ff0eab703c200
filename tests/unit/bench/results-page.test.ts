import { format } from 'prettier';
import { expect, test } from 'vitest';
import { buildFigures } from '../../bench/builds/build-figures.ts';
import type { Best } from '../../bench/builds/race.ts';
import { figure } from '../../bench/figures/figure.ts';
import { Attempts } from '../../bench/report/attempts.ts';
import { resultsPage } from '../../bench/report/markdown.ts';
import type { Report, SizeReport } from '../../bench/report/report.ts';

const builds = (seconds: number, peakBytes: number | null): Best => {
  const measured = { seconds, cpuSeconds: 2 * seconds, peakBytes };
  const changed = { ...measured, seconds: seconds / 10 };
  return { full: measured, unchanged: measured, continued: changed, changed };
};

const size = (meetings: number, seconds: number): SizeReport => ({
  meetings,
  rounds: 2,
  minutes: 1.25,
  figures: buildFigures(builds(seconds, 2.5e9), builds(10, 1e9), meetings),
  tables: [
    [
      ['pages', 'weight'],
      ['a | b', '1'],
    ],
  ],
});

const report = (sizes: SizeReport[], failures: Report['failures'] = []): Report => ({
  machine: {
    date: '2024-05-01',
    processors: '2 × Example',
    load: 0.125,
    memory: 8e9,
    system: 'Linux 6',
    node: 'v24.0.0',
    chromium: null,
  },
  sizes,
  tables: [],
  failures,
});

const pageOf = (of: Report): Promise<string> => resultsPage(of, 'npm run bench', 'RESULTS.md');

test('the page tells where, when and what, and its promises are those that were measured', async () => {
  const page = await pageOf(report([size(1000, 12), size(10_000, 150)]));
  expect(page).toContain(
    '`npm run bench`, 2024-05-01: 2 × Example, 8 GB of memory, a load of 0.13 when',
  );
  expect(page).toContain('no browser');
  const small = page.slice(page.indexOf('## 1 000'), page.indexOf('## 10 000'));
  const large = page.slice(page.indexOf('## 10 000'), page.indexOf('## Growth'));
  expect(small).not.toContain('× plain');
  expect(large).toContain('at most 1.25 × plain: MISSED (15.0)');
  expect(large).toContain('at most 10 % of a full build: MISSED (100.0)');
  expect(large).toContain('at most 20 % of a full build: kept (10.0)');
  expect(large).toContain('at most 2 GB: MISSED (2.50)');
  expect(page.slice(page.indexOf('## Growth'))).toContain('at most 11 times: MISSED (12.5)');
  expect(page).toContain(String.raw`a \| b`);
});

test('it is laid out as the project’s own files are', async () => {
  const page = await pageOf(report([size(100, 5)]));
  expect(await format(page, { parser: 'markdown', printWidth: 100, singleQuote: true })).toBe(page);
});

test('one number of meetings has no growth, and memory need not be known', async () => {
  const one = { ...size(100, 5), figures: [figure('memory', 'bytes', null)] };
  const page = await pageOf(report([one]));
  expect(page).not.toContain('## Growth');
  expect(page).toContain('not known');
});

test('what failed is told at the end, and the rest goes on', async () => {
  const attempts = new Attempts();
  const broken = (): Promise<number> => Promise.reject(new Error('no room\nat line 1'));
  expect(await attempts.try('builds', broken)).toBeNull();
  expect(await attempts.try('pages', () => 7)).toBe(7);
  const page = await pageOf(report([], attempts.failures));
  expect(page).toContain('## Not measured');
  expect(page).toContain('- builds: no room\n');
});
