import { filterNames, type FilterName, type SearchRecord } from './search-record.ts';
import type { RecordKind } from './record-kind.ts';

/**
 * What the records of an index can be narrowed by, as fetched by a browser: a column for each
 * filter, a row for each record in the order of the index.
 */
export interface FilterTable {
  /** Names of the records' own files. */
  ids: string[];
  kinds: RecordKind[];
  /** The values of each filter, in no order of meaning. */
  values: Record<FilterName, string[]>;
  /** For each filter, the places in `values` of each record's values. */
  columns: Record<FilterName, number[][]>;
}

type Chosen = Partial<Record<FilterName, string>>;
export type FilterCounts = Record<FilterName, Record<string, number>>;

/**
 * The table of an index: each value once, and for each record the places of its own.
 *
 * @param ids in the order of the records
 */
export function filterTable(records: SearchRecord[], ids: string[]): FilterTable {
  const values = forEachFilter((name) => [
    ...new Set(records.flatMap(({ filters }) => filters[name] ?? [])),
  ]);
  const columns = forEachFilter((name) => {
    const places = new Map(values[name].map((value, place) => [value, place]));
    return records.map(({ filters }) => placesOf(filters[name] ?? [], places));
  });
  return { ids, kinds: records.map(({ kind }) => kind), values, columns };
}

/**
 * Narrows found rows by the filters chosen, and counts how many rows each choice would leave: a
 * filter in use counts as if it were not, so that another of its values can be chosen.
 */
export function narrow(
  table: FilterTable,
  found: number[],
  chosen: Chosen,
): { rows: number[]; counts: FilterCounts } {
  const wanted = filterNames
    .filter((name) => chosen[name] !== undefined)
    .map((name) => ({ name, place: table.values[name].indexOf(chosen[name] ?? '') }));
  const tallies = forEachFilter((name) => table.values[name].map(() => 0));
  const add = (name: FilterName, row: number): void => {
    const tally = tallies[name];
    for (const place of table.columns[name][row] ?? []) tally[place] = (tally[place] ?? 0) + 1;
  };
  const rows = found.filter((row) => {
    const failed = wanted.filter(({ name, place }) => !table.columns[name][row]?.includes(place));
    if (failed.length === 0) for (const name of filterNames) add(name, row);
    else if (failed.length === 1) for (const { name } of failed) add(name, row);
    return failed.length === 0;
  });
  return { rows, counts: forEachFilter((name) => named(table.values[name], tallies[name])) };
}

/** The same choices, each with 0. */
export function uncounted(counts: FilterCounts): FilterCounts {
  return forEachFilter((name) => named(Object.keys(counts[name]), []));
}

function placesOf(values: string[], places: Map<string, number>): number[] {
  return values.flatMap((value) => places.get(value) ?? []);
}

function named(values: string[], tally: number[]): Record<string, number> {
  return Object.fromEntries(values.map((value, place) => [value, tally[place] ?? 0]));
}

function forEachFilter<T>(make: (name: FilterName) => T): Record<FilterName, T> {
  return Object.fromEntries(filterNames.map((name) => [name, make(name)])) as Record<FilterName, T>;
}
