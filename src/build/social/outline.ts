import { along, pairs, type Point } from './curve.ts';

/** Contours of straight lines: x and y by turns, closed by themselves. y grows downwards. */
export type Outline = readonly number[][];

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
