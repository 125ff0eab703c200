import type { Spread } from './statistics.ts';

/** Columns as wide as their widest cell, the first to the left and the others to the right. */
export function formatTable(rows: string[][]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @example kilobytes(30_000) //=> '30.0 kB' */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** @example megabytes(30_000_000) //=> '30.0 MB' */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** @example ratio(5, 4) //=> '1.25' */
export const ratio = (ours: number, theirs: number): string => (ours / theirs).toFixed(2);

/** @example seconds(1.25) //=> '1.3 s' */
export const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** @example percent(1, 8) //=> '12.5 %' */
export const percent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(1)} %`;

/**
 * The middle and the spread of times in milliseconds.
 *
 * @example duration({ median: 92.4, low: 90, high: 101 }) //=> '92 ms (90–101)'
 */
export function duration({ median, low, high }: Spread): string {
  const [unit, factor, digits] = unitFor(median);
  const print = (value: number): string => (value * factor).toFixed(digits);
  return `${print(median)} ${unit} (${print(low)}–${print(high)})`;
}

function unitFor(milliseconds: number): [unit: string, factor: number, digits: number] {
  if (milliseconds < 1) return ['µs', 1000, 0];
  return ['ms', 1, milliseconds < 10 ? 1 : 0];
}

/** Whether a promise is kept, beside the promise. @example kept(1.2, 2) //=> 'at most 2: kept' */
export const kept = (value: number, limit: number, unit = ''): string =>
  `at most ${String(limit)}${unit}: ${value <= limit ? 'kept' : 'MISSED'}`;

/** A whole number with its thousands apart. @example grouped(12_345) //=> '12 345' */
export const grouped = (value: number): string =>
  value.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ' ');
