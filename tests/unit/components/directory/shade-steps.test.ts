import { expect, it } from 'vitest';
import { shadeSteps, stepOf } from '../../../../src/components/directory/shade-steps.ts';

it('gives each count a step of its own where they are few', () => {
  expect(shadeSteps([3, 1, 1, 2, 1])).toEqual([
    { step: 1, from: 1, to: 1 },
    { step: 2, from: 2, to: 2 },
    { step: 4, from: 3, to: 3 },
  ]);
});

it('puts a quarter of the places in each step where counts are many', () => {
  expect(shadeSteps([1, 2, 3, 4, 5, 6, 7, 400])).toEqual([
    { step: 1, from: 1, to: 2 },
    { step: 2, from: 3, to: 4 },
    { step: 3, from: 5, to: 6 },
    { step: 4, from: 7, to: 400 },
  ]);
});

it('has fewer steps where most places have as many', () => {
  expect(shadeSteps([1, 1, 1, 1, 1, 1, 2, 3, 4, 9])).toEqual([
    { step: 1, from: 1, to: 1 },
    { step: 2, from: 2, to: 3 },
    { step: 4, from: 4, to: 9 },
  ]);
});

it('uses shades far apart where few are needed', () => {
  expect(shadeSteps([1, 1, 2]).map(({ step }) => step)).toEqual([2, 4]);
  expect(shadeSteps([5]).map(({ step }) => step)).toEqual([3]);
});

it('finds a step for every count there is, never a lighter one for a higher count', () => {
  const counts = [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144];
  const steps = shadeSteps(counts);
  const found = counts.map((count) => stepOf(count, steps));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found[0]).toBe(1);
  expect(found.at(-1)).toBe(4);
});

it('has no step for none', () => {
  expect(stepOf(0, shadeSteps([1, 2]))).toBe(0);
  expect(shadeSteps([])).toEqual([]);
});
