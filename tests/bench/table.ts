/** Columns as wide as their widest cell, the first to the left and the others to the right. */
export function formatTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
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
