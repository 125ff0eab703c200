import { expect, it } from 'vitest';
import { flatten } from '../../../../src/build/social/outline.ts';
import { rasterise, type Mask } from '../../../../src/build/social/rasterise.ts';
import { ring } from '../../../../src/build/social/ring.ts';

const area = ({ coverage }: Mask): number => coverage.reduce((sum, each) => sum + each, 0) / 255;

it('fills what a box covers, edges in part', () => {
  const mask = rasterise([[0.5, 0, 3, 0, 3, 2, 0.5, 2]]);
  expect(mask).toMatchObject({ left: 0, top: 0, width: 4, height: 2 });
  expect([...mask.coverage]).toEqual([128, 255, 255, 0, 128, 255, 255, 0]);
});

it('counts what overlaps once, and leaves a hole that goes round the other way', () => {
  const [box, half] = [
    [0, 0, 4, 0, 4, 4, 0, 4],
    [1, 1, 3, 1, 3, 3, 1, 3],
  ];
  expect(area(rasterise([box, half]))).toBe(16);
  expect(area(rasterise([box, [1, 1, 1, 3, 3, 3, 3, 1]]))).toBe(12);
});

it('covers the area of a ring', () => {
  const expected = Math.PI * (55 ** 2 - 45 ** 2);
  expect(Math.abs(area(rasterise(ring(0, 0, 50, 10))) / expected - 1)).toBeLessThan(0.002);
});

it('reads a path of lines and curves, upside down, in pixels', () => {
  expect(flatten('M0,0L10,0L10,-20Z', 0.5)).toEqual([[0, -0, 5, -0, 5, 10]]);
  const [curve] = flatten('M0,0Q10,0 10,10Z', 1);
  expect(curve!.slice(-2)).toEqual([10, -10]);
});

it('makes nothing of nothing', () => {
  expect(rasterise([]).coverage).toHaveLength(0);
});
