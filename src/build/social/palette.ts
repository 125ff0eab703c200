import { readFileSync } from 'node:fs';
import type { Ramp } from './canvas.ts';

/** In sRGB, each part from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours of a picture, and the ramps that lead to each from the background. */
export interface Palette {
  colours: Colour[];
  rings: Ramp;
  text: Ramp;
  /** The point where the two circles meet, and the label of what must not be missed. */
  signal: Ramp;
}

/** How much of the text's colour the large rings have. */
const RINGS = 0.07;

/** The site's own colours, from its style sheet. */
export function sitePalette(): Palette {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const colours = [colour(css, 'hero')];
  const ramp = (to: Colour, share: number, steps: number): Ramp => {
    const [from = to] = colours;
    const first = colours.length;
    for (let step = 1; step <= steps; step += 1) {
      colours.push(mixed(from, to, (share * step) / steps));
    }
    return [0, ...Array.from({ length: steps }, (_, step) => first + step)];
  };
  const rings = ramp(colour(css, 'on-hero'), RINGS, 2);
  const text = ramp(colour(css, 'on-hero'), 1, 7);
  const signal = ramp(colour(css, 'signal'), 1, 6);
  return { colours, rings, text, signal };
}

/** @throws {Error} when the style sheet has no such colour in six digits */
function colour(css: string, name: string): Colour {
  const [, digits] = new RegExp(`--color-${name}: #([\\da-f]{6});`).exec(css) ?? [];
  if (digits === undefined) throw new Error(`tokens.css has no --color-${name}`);
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  const part = (at: 0 | 1 | 2): number => Math.round(from[at] + (to[at] - from[at]) * share);
  return [part(0), part(1), part(2)];
}
