/** Straight lines that stand for one curve. At the sizes drawn, no eye sees them. */
export const STEPS = 8;

/** In pixels, or in parts of a radius. */
export type Point = readonly [x: number, y: number];

/** Points of a Bézier curve after its first, x and y by turns; of a straight line, only its end. */
export function along(points: readonly Point[], steps = STEPS): number[] {
  if (points.length < 3) return points.slice(1).flat();
  return Array.from({ length: steps }, (_, step) => at(points, (step + 1) / steps)).flat();
}

/** De Casteljau's way to one point of a Bézier curve. */
function at(points: readonly Point[], t: number): Point {
  const [first = [0, 0], ...rest] = points;
  if (rest.length === 0) return first;
  const between = rest.map(([x, y], index): Point => {
    const [fromX, fromY] = points[index] ?? first;
    return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
  });
  return at(between, t);
}

/** @example pairs([1, 2, 3, 4]) //=> [[1, 2], [3, 4]] */
export function pairs(numbers: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2)
    points.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
  return points;
}
