import { along, pairs, STEPS, type Point } from './curve.ts';
import type { Outline } from './outline.ts';

/** Of the control points with which four cubic curves make a circle. */
const CIRCLE = 0.5523;
/** A quarter of a circle around the origin, as the control points of a cubic curve. */
const QUARTER: readonly Point[] = [
  [1, 0],
  [1, CIRCLE],
  [CIRCLE, 1],
  [0, 1],
];

/** A ring; without a hole where `width` is twice the radius. */
export function ring(x: number, y: number, radius: number, width: number): Outline {
  const outer = circle(x, y, radius + width / 2);
  const inner = radius - width / 2;
  if (inner <= 0) return [outer];
  // The hole goes round the other way, and so is taken away.
  const hole = pairs(circle(x, y, inner)).reverse();
  return [outer, hole.flat()];
}

function circle(x: number, y: number, radius: number): number[] {
  return [0, 1, 2, 3].flatMap((quarters) =>
    along(
      QUARTER.map((point): Point => {
        const [across, down] = turned(point, quarters);
        return [x + across * radius, y + down * radius];
      }),
      STEPS * 4,
    ),
  );
}

function turned([x, y]: Point, quarters: number): Point {
  return quarters === 0 ? [x, y] : turned([-y, x], quarters - 1);
}
