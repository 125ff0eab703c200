import type { Mask } from './rasterise.ts';

/** Shades of one colour on the background, faintest first, as places in a palette. */
export type Ramp = readonly number[];

/** A picture whose pixels are places in a palette. */
export interface Canvas {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * Lays a shape on the canvas. What lies outside it is cut off.
 *
 * @param ramp the shades from the background to the shape's colour, both ends included
 */
export function lay(canvas: Canvas, mask: Mask, ramp: Ramp, x: number, y: number): void {
  const shade = shadesOf(ramp);
  const [background = 0] = ramp;
  const { pixels, width, height } = canvas;
  const [firstColumn, lastColumn] = [
    Math.max(0, -x - mask.left),
    Math.min(mask.width, width - x - mask.left),
  ];
  const [firstRow, lastRow] = [
    Math.max(0, -y - mask.top),
    Math.min(mask.height, height - y - mask.top),
  ];
  for (let row = firstRow; row < lastRow; row += 1) {
    const to = (y + mask.top + row) * width + x + mask.left;
    const from = row * mask.width;
    for (let column = firstColumn; column < lastColumn; column += 1) {
      const colour = shade[mask.coverage[from + column] ?? 0] ?? background;
      // The faintest is the background, which is left as it is.
      if (colour !== background) pixels[to + column] = colour;
    }
  }
}

/** Worked out once for each ramp, and not for each pixel. */
const shades = new WeakMap<Ramp, Uint8Array>();

/** The shade for each part of a pixel that a shape may cover, of 255. */
function shadesOf(ramp: Ramp): Uint8Array {
  const known = shades.get(ramp);
  if (known !== undefined) return known;
  const steps = ramp.length - 1;
  const made = Uint8Array.from({ length: 256 }, (_, covered) => {
    return ramp[Math.round((covered * steps) / 255)] ?? 0;
  });
  shades.set(ramp, made);
  return made;
}
