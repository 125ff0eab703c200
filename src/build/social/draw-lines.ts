import { lay, type Canvas, type Ramp } from './canvas.ts';
import type { PlacedGlyph } from './fonts.ts';
import { rasterise, type Mask } from './rasterise.ts';
import type { Setting } from './set-text.ts';

/** Letters already turned into pixels, by shape, size and part of a pixel. */
export type Masks = Map<string, Mask>;

/** Parts of a pixel that letters are placed by. */
const PARTS = 4;

/** Where a text stands, in pixels. */
interface Place {
  left: number;
  /** Baseline of the first line. */
  baseline: number;
  /** From one baseline to the next. */
  leading: number;
}

/**
 * Draws set lines onto a canvas, in the shades of one ramp.
 *
 * @param masks keeps what was drawn before, and is added to
 */
export function drawLines(
  canvas: Canvas,
  { lines, size }: Setting,
  place: Place,
  ramp: Ramp,
  masks: Masks,
): void {
  for (const [index, { glyphs }] of lines.entries()) {
    const y = Math.round(place.baseline + index * place.leading);
    for (const glyph of glyphs) {
      const quarters = Math.round((place.left + glyph.x) * PARTS);
      const whole = Math.floor(quarters / PARTS);
      lay(canvas, maskOf(glyph, size, quarters - whole * PARTS, masks), ramp, whole, y);
    }
  }
}

function maskOf(glyph: PlacedGlyph, size: number, part: number, masks: Masks): Mask {
  const key = `${glyph.key} ${size} ${part}`;
  const known = masks.get(key);
  if (known !== undefined) return known;
  const outline = glyph
    .outline(size)
    .map((contour) => contour.map((value, at) => (at % 2 === 0 ? value + part / PARTS : value)));
  const mask = rasterise(outline);
  masks.set(key, mask);
  return mask;
}
