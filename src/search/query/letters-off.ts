/**
 * How many letters are off between two words: one missing, added, changed, or two neighbours that
 * changed places. Optimal string alignment, after Damerau; small libraries do not know the last.
 *
 * @param most what is more than this many is as good as infinite
 */
export function lettersOff(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(above, j) + 1,
        at(row, j - 1) + 1,
        at(above, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > most) return Infinity;
    [before, above] = [above, row];
  }
  return at(above, b.length);
}

function at(row: number[], place: number): number {
  return row[place] ?? Infinity;
}
