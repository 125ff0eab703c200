import { expect, test } from 'vitest';
import {
  figure,
  figureRows,
  printFigure,
  printPledge,
  shareOf,
  timesPlain,
} from '../../bench/figures/figure.ts';

test('a table shows both sides, their ratio, and the promise with what was measured', () => {
  const full = figure('full build', 'seconds', 12.5, {
    plain: 10,
    pledge: timesPlain(12.5, 10, 1.2),
  });
  const files = figure('files', 'count', 1234);
  expect(figureRows('100 meetings', [full, files])).toEqual([
    ['100 meetings', 'Träff', 'Astro + Pagefind', 'ratio', 'promised'],
    ['full build', '12.5 s', '10.0 s', '1.25', 'at most 1.2 × plain: MISSED (1.25)'],
    ['files', '1 234', '', '', ''],
  ]);
});

test('a promise is kept up to its limit and missed above', () => {
  expect(printPledge({ measured: 2, limit: 2, of: ' GB' })).toBe('at most 2 GB: kept (2.00)');
  expect(printPledge({ measured: 2.01, limit: 2, of: ' GB' })).toBe('at most 2 GB: MISSED (2.01)');
  expect(printPledge(shareOf(5, 40, 10, 'a full build')!)).toBe(
    'at most 10 % of a full build: MISSED (12.5)',
  );
});

test('nothing is promised of what is not known, and it is said that it is not', () => {
  expect(timesPlain(null, 3, 1.25)).toBeNull();
  expect(timesPlain(3, null, 1.25)).toBeNull();
  expect(shareOf(null, 3, 10, 'all')).toBeNull();
  const memory = figure('memory', 'bytes', null, { plain: null });
  expect(figureRows('', [memory])[1]).toEqual(['memory', 'not known', '', '', '']);
});

test.each([
  [0, 'bytes', '0.0 kB'],
  [999_999, 'bytes', '1000.0 kB'],
  [1_000_000, 'bytes', '1.0 MB'],
  [12_345, 'count', '12 345'],
  [0.26, 'seconds', '0.3 s'],
  [1234.5, 'milliseconds', '1 235 ms'],
] as const)('%d %s', (value, unit, text) => {
  expect(printFigure(value, unit)).toBe(text);
});
