import { expect, it } from 'vitest';
import { groupByYear } from '../../../../src/components/meetings/group-by-year.ts';
import { sheetPath, sheetsOf } from '../../../../src/components/site/paging.ts';
import { newestPast } from '../../../../src/components/meetings/years.ts';
import { view } from '../presented.ts';

const held = ['2022-01-01', '2023-01-01', '2023-02-01', '2024-01-01'].map((date) =>
  view(date, 'held'),
);
const planned = ['2024-02-01', '2024-03-01'].map((date) => view(date, 'planned'));
const years = groupByYear([...held, ...planned]);

it('shows the newest meetings until there are enough, and knows how many their years have', () => {
  const shown = newestPast(years, 2).map(({ year, views, cutFrom }) => [
    year,
    views.length,
    cutFrom,
  ]);
  expect(shown).toEqual([
    ['2024', 1, null],
    ['2023', 1, 2],
  ]);
  expect(newestPast(years, 3).at(-1)).toMatchObject({ year: '2023', cutFrom: null });
  expect(newestPast(years, 9).map(({ year }) => year)).toEqual(['2024', '2023', '2022']);
});

it('passes over a year of which all is ahead', () => {
  expect(newestPast(groupByYear([...held.slice(0, 3), ...planned]), 9)[0]!.year).toBe('2023');
});

it('lays many out on sheets of one size, and few or none on one', () => {
  expect(sheetsOf([1, 2, 3], 2)).toEqual([
    { items: [1, 2], number: 1, of: 2 },
    { items: [3], number: 2, of: 2 },
  ]);
  expect(sheetsOf([1, 2], 2)).toHaveLength(1);
  expect(sheetsOf([], 2)).toEqual([{ items: [], number: 1, of: 1 }]);
  expect([sheetPath(1, 'sida'), sheetPath(2, 'sida')]).toEqual(['', 'sida/2/']);
});
