import { describe, expect, test } from 'vitest';
import { figure, type Figure } from '../../bench/figures/figure.ts';
import { growthPledge, growthRows, type Measured } from '../../bench/figures/growth.ts';

const build = (ours: number | null, plain = 1): Figure =>
  figure('build', 'seconds', ours, { plain, linear: true });
const size = (meetings: number, ...figures: Figure[]): Measured => ({ meetings, figures });

test('each figure stands at every number, with its growth over the last step', () => {
  const note = figure('note', 'bytes', 4000);
  // Measured in any order.
  const sizes = [size(1000, build(20, 10), note), size(10_000, build(210, 90), note)];
  expect(growthRows([sizes[1]!, size(100, build(5)), sizes[0]!])).toEqual([
    ['meetings', '100', '1 000', '10 000', '1 000 to 10 000', 'plain', 'promised'],
    ['build', '5.0 s', '20.0 s', '210.0 s', '× 10.50', '× 9.00', 'at most 11 times: kept (10.5)'],
    ['note', '', '4.0 kB', '4.0 kB', '× 1.00', '', ''],
  ]);
});

test('one number of meetings grows to nothing', () => {
  expect(growthRows([size(100, build(5))])).toEqual([]);
  expect(growthRows([])).toEqual([]);
});

describe('the promise', () => {
  const pledge = (from: Measured, to: Measured) => growthPledge(from, to, 'build');

  test('allows a tenth more than the number of meetings grows by', () => {
    expect(pledge(size(1000, build(10)), size(10_000, build(111)))).toEqual({
      measured: 11.1,
      limit: 11,
      of: ' times',
    });
    expect(pledge(size(100, build(10)), size(300, build(20)))?.limit).toBe(3.3);
  });

  test('is made only of what is linear and known at both numbers', () => {
    const flat = figure('build', 'seconds', 5);
    expect(pledge(size(100, flat), size(1000, flat))).toBeNull();
    expect(pledge(size(100, build(null)), size(1000, build(5)))).toBeNull();
    expect(pledge(size(100), size(1000, build(5)))).toBeNull();
    expect(pledge(size(100, build(0)), size(1000, build(5)))).toBeNull();
  });
});
