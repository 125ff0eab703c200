import { expect, test } from 'vitest';
import { openingOf, toldIn } from '../../../../src/search/records/opening.ts';
import type { FilterTable } from '../../../../src/search/records/filter-table.ts';
import type { RecordKind } from '../../../../src/search/records/record-kind.ts';

function tableOf(kinds: RecordKind[]): FilterTable {
  const years = kinds.map((_, row) => [row % 2]);
  const none = kinds.map(() => []);
  return {
    ids: kinds.map((kind, row) => `${kind}${row}`),
    kinds,
    values: { year: ['2024', '2023'], municipality: [], county: [], organisation: [], topic: [] },
    columns: { year: years, municipality: none, county: none, organisation: none, topic: none },
  };
}

test('lists what people have told, in the order of the table, and counts everything', () => {
  const table = tableOf(['presentation', 'post', 'meeting', 'page', 'presentation']);
  expect(toldIn(table)).toEqual(['presentation0', 'meeting2', 'presentation4']);
  const { ids, total, counts } = openingOf(table);
  expect([ids, total]).toEqual([toldIn(table), 3]);
  expect(counts.year).toEqual({ 2024: 3, 2023: 2 });
});

test('is as small for ten thousand records as for a hundred', () => {
  const [few, many] = [100, 10_000].map((n) =>
    openingOf(tableOf(Array<RecordKind>(n).fill('meeting'))),
  );
  expect(many?.ids).toEqual(few?.ids);
  expect(many?.total).toBe(10_000);
});

test('a site of its own texts alone begins with nothing', () => {
  expect(openingOf(tableOf(['page', 'post']))).toMatchObject({ ids: [], total: 0 });
});
