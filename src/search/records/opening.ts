import { narrow, type FilterCounts, type FilterTable } from './filter-table.ts';
import type { RecordKind } from './record-kind.ts';

/**
 * What a search shows before anything is asked for. A browser fetches it in place of the
 * {@link FilterTable}, which has a row for every record.
 */
export interface Opening {
  /** Names of the first records that are listed: what people have told, newest first. */
  ids: string[];
  /** How many there are to be listed. */
  total: number;
  /** Of all records. */
  counts: FilterCounts;
}

/** Records named in an {@link Opening}. */
const FIRST = 20;

/** The opening of an index, from its table, whose records must stand newest first. */
export function openingOf(table: FilterTable): Opening {
  const told = toldIn(table);
  const rows = table.ids.map((_, row) => row);
  return { ids: told.slice(0, FIRST), total: told.length, counts: narrow(table, rows, {}).counts };
}

/** Names of what people have told, in the table's order; the site's own texts are no news. */
export function toldIn({ ids, kinds }: FilterTable): string[] {
  const told: RecordKind[] = ['presentation', 'meeting'];
  return ids.filter((_, row) => told.includes(kinds[row] ?? 'page'));
}
