/** Contours of straight lines: x and y by turns, closed by themselves. y grows downwards. */
export type Outline = readonly number[][];

/** Straight lines that stand for one curve. At the sizes drawn, no eye sees them. */
const STEPS = 8;
/** Of the control points with which four cubic curves make a circle. */
const CIRCLE = 0.5523;

type Point = readonly [x: number, y: number];

/**
 * Flattens a path of an SVG with absolute M, L, Q, C and Z, as HarfBuzz writes them, whose y grows
 * upwards.
 *
 * @param scale pixels for each unit
 */
export function flatten(path: string, scale: number): Outline {
  const outline: number[][] = [];
  let from: Point = [0, 0];
  for (const [, command = '', written = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const numbers = Array.from(written.matchAll(/-?[\d.]+/g), Number);
    const points = pairs(numbers).map(([x, y]): Point => [x * scale, -y * scale]);
    if (command === 'M') outline.push([]);
    outline.at(-1)?.push(...along([from, ...points]));
    from = points.at(-1) ?? from;
  }
  return outline;
}

/** A ring; without a hole where `width` is twice the radius. */
export function ring(x: number, y: number, radius: number, width: number): Outline {
  const outer = circle(x, y, radius + width / 2);
  const inner = radius - width / 2;
  // The hole goes round the other way, and so is taken away.
  return inner > 0
    ? [
        outer,
        pairs(circle(x, y, inner))
          .reverse()
          .flat(),
      ]
    : [outer];
}

function circle(x: number, y: number, radius: number): number[] {
  const [r, k] = [radius, radius * CIRCLE];
  const quarters: Point[][] = [
    [
      [r, 0],
      [r, k],
      [k, r],
      [0, r],
    ],
    [
      [0, r],
      [-k, r],
      [-r, k],
      [-r, 0],
    ],
    [
      [-r, 0],
      [-r, -k],
      [-k, -r],
      [0, -r],
    ],
    [
      [0, -r],
      [k, -r],
      [r, -k],
      [r, 0],
    ],
  ];
  return quarters.flatMap((quarter) =>
    along(
      quarter.map(([dx, dy]): Point => [x + dx, y + dy]),
      STEPS * 4,
    ),
  );
}

/** Points of a Bézier curve after its first; of a straight line, only its end. */
function along(points: readonly Point[], steps = STEPS): number[] {
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

function pairs(numbers: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2)
    points.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
  return points;
}
