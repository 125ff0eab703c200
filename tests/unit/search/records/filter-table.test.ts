import { describe, expect, test } from 'vitest';
import { filterTable, narrow } from '../../../../src/search/records/filter-table.ts';
import type { SearchRecord } from '../../../../src/search/records/search-record.ts';

const record = (filters: SearchRecord['filters']): SearchRecord => ({
  url: '/',
  kind: 'presentation',
  text: '',
  language: 'sv',
  meta: { title: '' },
  filters,
  facts: [],
});

const table = filterTable(
  [
    record({ year: ['2024'], county: ['Skåne län'], topic: ['mål', 'stöd'] }),
    record({ year: ['2024'], county: ['Örebro län'], topic: ['mål'] }),
    record({ year: ['2023'], county: ['Skåne län'] }),
    record({}),
  ],
  ['a', 'b', 'c', 'd'],
);
const all = [0, 1, 2, 3];

describe('narrow', () => {
  test('without a choice keeps every row in its order and counts every value', () => {
    const { rows, counts } = narrow(table, [2, 0, 3], {});
    expect(rows).toEqual([2, 0, 3]);
    expect(counts).toEqual({
      year: { 2024: 1, 2023: 1 },
      county: { 'Skåne län': 2, 'Örebro län': 0 },
      topic: { mål: 1, stöd: 1 },
      municipality: {},
      organisation: {},
    });
  });

  test('a filter in use narrows the others and still counts its own values', () => {
    const { rows, counts } = narrow(table, all, { county: 'Skåne län' });
    expect(rows).toEqual([0, 2]);
    expect(counts.year).toEqual({ 2024: 1, 2023: 1 });
    expect(counts.topic).toEqual({ mål: 1, stöd: 1 });
    expect(counts.county).toEqual({ 'Skåne län': 2, 'Örebro län': 1 });
  });

  test('filters combine', () => {
    const { rows, counts } = narrow(table, all, { county: 'Skåne län', year: '2024' });
    expect(rows).toEqual([0]);
    expect(counts.county).toEqual({ 'Skåne län': 1, 'Örebro län': 1 });
    expect(counts.year).toEqual({ 2024: 1, 2023: 1 });
    expect(counts.topic).toEqual({ mål: 1, stöd: 1 });
  });

  test('a value that no record has leaves nothing', () => {
    const { rows, counts } = narrow(table, all, { year: '1999' });
    expect(rows).toEqual([]);
    expect(counts.year).toEqual({ 2024: 2, 2023: 1 });
    expect(counts.topic).toEqual({ mål: 0, stöd: 0 });
  });
});
