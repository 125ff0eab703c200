/** The middle of several measurements, and how far they lie apart. */
export interface Spread {
  median: number;
  /** What all but a tenth at either end lie between: the extremes, where there are fewer than ten. */
  low: number;
  high: number;
}

/** @throws {RangeError} when there is nothing to take the middle of */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('spreadOf: no values');
  const sorted = [...values].sort((a, b) => a - b);
  const fromEnds = (rank: number): [number, number] => [sorted.at(rank)!, sorted.at(-1 - rank)!];
  const [low, high] = fromEnds(Math.floor(sorted.length / 10));
  const [upper, lower] = fromEnds(Math.floor(sorted.length / 2));
  return { median: (lower + upper) / 2, low, high };
}
