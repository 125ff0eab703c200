/** A shade and the counts it stands for. */
export interface ShadeStep {
  /** From 1, the lightest, to 4; far apart where there are few. */
  step: number;
  from: number;
  to: number;
}

/** As many shades as can be told apart. */
const MOST = 4;
/** Those to use, by how many are needed. */
const SHADES = [[], [3], [2, 4], [1, 2, 4], [1, 2, 3, 4]];

/**
 * Divides counts into at most four steps: one for each count where they are few, else a quarter of
 * the places in each, so that one large place does not make all others look alike.
 *
 * @param counts of places with at least one
 * @returns lightest first
 * @example shadeSteps([1, 1, 3]) //=> [{ step: 2, from: 1, to: 1 }, { step: 4, from: 3, to: 3 }]
 */
export function shadeSteps(counts: number[]): ShadeStep[] {
  const sorted = counts.toSorted((a, b) => a - b);
  const different = [...new Set(sorted)];
  const ends = different.length <= MOST ? different : quarterEnds(sorted);
  return ends.map((to, index) => {
    const after = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const step = SHADES[ends.length]?.[index] ?? 0;
    return { step, from: different.find((count) => count > after) ?? to, to };
  });
}

/** @returns the step of a count, 0 for none */
export function stepOf(count: number, steps: ShadeStep[]): number {
  return steps.find(({ from, to }) => from <= count && count <= to)?.step ?? 0;
}

/** The highest count of each quarter; equal quarters become one. */
function quarterEnds(sorted: number[]): number[] {
  const ends = Array.from({ length: MOST }, (_, quarter) => {
    const last = Math.ceil((sorted.length * (quarter + 1)) / MOST) - 1;
    return sorted[last] ?? 0;
  });
  return [...new Set(ends)];
}
