import { expect, test } from 'vitest';
import { spreadOf } from '../../bench/statistics.ts';

test.each([
  [[7], { median: 7, low: 7, high: 7 }],
  [[3, 1, 2], { median: 2, low: 1, high: 3 }],
  [[10, 2, 9, 1], { median: 5.5, low: 1, high: 10 }],
])('the middle of %j', (values, expected) => {
  expect(spreadOf(values)).toEqual(expected);
});

test('one of ten at either end is left out of the spread', () => {
  const values = [1000, 5, 4, 6, 3, 7, 2, 8, -1000, 9];
  expect(spreadOf(values)).toEqual({ median: 5.5, low: 2, high: 9 });
});

test('sorts as numbers, and leaves what it was given as it was', () => {
  const values = [100, 9, 80];
  expect(spreadOf(values).median).toBe(80);
  expect(values).toEqual([100, 9, 80]);
});

test('there is no middle of nothing', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});
