import { expect, test } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';
import { describeReport } from '../../eval/describe-report.ts';
import type { Report } from '../../eval/run-eval.ts';

const meeting = (day: number) => ({
  url: '/m/',
  date: `2024-01-0${day}`,
  tier: 'inflected' as const,
});
const report: Report = {
  totals: {
    passed: 1,
    of: 2,
    mrr: 0.5,
    zeroHitShare: 0.25,
    negativesAbove: 0,
    indexBytes: 1_234_567,
    firstResultBytes: 98_765,
    medianMs: 1.25,
    worstMs: 20,
  },
  queries: [
    { q: 'polisen', passed: true, results: [1, 2, 3, 4, 5].map(meeting) },
    { q: 'bro', passed: false, results: [] },
    { q: 'om', passed: null, results: [{ url: '/om/', date: null, tier: null }] },
  ],
};

test('lists what was found, and the totals as the language writes numbers', () => {
  const lines = describeReport(report, sv)
    .replace(/[\u00a0\u202f]/g, ' ')
    .split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'ja   polisen  2024-01-01 (böjning), 2024-01-02 (böjning), 2024-01-03 (böjning), 2 till',
    'NEJ  bro      inget',
    '–    om       /om/',
    '',
  ]);
  const ends = lines.slice(4).map((line) => line.replace(/^.*? {2,}/, ''));
  expect(ends).toEqual(['1 av 2', '0,50', '25 %', '0', '1 235 kB', '99 kB', '1,3 ms / 20,0 ms']);
});

test('speaks English too', () => {
  const text = describeReport(report, en);
  expect(text).toContain('NO   bro      nothing');
  expect(text).toMatch(/0\.50$/m);
});
