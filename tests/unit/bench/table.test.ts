import { expect, test } from 'vitest';
import { duration, formatTable, grouped, kept, percent, ratio } from '../../bench/table.ts';

test('columns are as wide as their widest cell, also where the first row is short', () => {
  const rows = [
    ['', 'a'],
    ['long name', '10', 'yes'],
    ['b', '9'],
  ];
  expect(formatTable(rows)).toBe(
    ['            a', 'long name  10  yes', 'b           9'].join('\n'),
  );
});

test.each([
  [{ median: 0.0544, low: 0.02, high: 1.2 }, '54 µs (20–1200)'],
  [{ median: 2.44, low: 1, high: 12.06 }, '2.4 ms (1.0–12.1)'],
  [{ median: 92.4, low: 89.6, high: 101 }, '92 ms (90–101)'],
])('a time has the unit of its middle', (spread, text) => {
  expect(duration(spread)).toBe(text);
});

test('a promise is kept up to its limit, and no further', () => {
  expect(kept(150, 150, ' ms')).toBe('at most 150 ms: kept');
  expect(kept(150.1, 150, ' ms')).toBe('at most 150 ms: MISSED');
  expect(kept(Number.NaN, 2)).toBe('at most 2: MISSED');
});

test('parts and ratios', () => {
  expect(percent(1, 8)).toBe('12.5 %');
  expect(ratio(5, 4)).toBe('1.25');
});

test.each([
  [7, '7'],
  [999.4, '999'],
  [1000, '1 000'],
  [1_234_567, '1 234 567'],
])('%d has its thousands apart', (value, text) => {
  expect(grouped(value)).toBe(text);
});
