import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');

/** The colours of one theme; the dark one changes some of the light ones. */
function colours(...texts: string[]): Map<string, string> {
  const found = texts.flatMap((text) => [...text.matchAll(/--color-([\w-]+): (#[\da-f]{3,6});/g)]);
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

const shades = [0, 1, 2, 3, 4].map((step) => `shade-${step}`);

const pairs: [least: number, front: string, back: string][] = [
  [7, 'text', 'bg'],
  [7, 'text', 'surface'],
  [7, 'on-hero', 'hero'],
  ...['muted', 'accent', 'accent-strong', 'warn', 'error'].flatMap(
    (front): [number, string, string][] => [
      [4.5, front, 'bg'],
      [4.5, front, 'surface'],
    ],
  ),
  [4.5, 'on-accent', 'accent'],
  [4.5, 'on-accent', 'accent-strong'],
  [4.5, 'on-mark', 'mark'],
  [4.5, 'warn', 'warn-surface'],
  [4.5, 'error', 'error-surface'],
  [4.5, 'text', 'warn-surface'],
  [4.5, 'text', 'error-surface'],
  [3, 'border', 'bg'],
  [3, 'border', 'surface'],
  [3, 'focus', 'bg'],
  [3, 'focus', 'surface'],
  ...shades.map((shade): [number, string, string] => [4.5, `on-${shade}`, shade]),
];

describe.each([
  ['light', colours(light)],
  ['dark', colours(light, dark)],
])('contrast in the %s theme', (_, palette) => {
  const colour = (name: string): string => {
    const value = palette.get(name);
    if (value === undefined) throw new Error(`tokens.css has no --color-${name}`);
    return value;
  };

  it.each(pairs)('is at least %s:1 for %s on %s', (least, front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
  });

  it('shades from little to much, each step away from the background', () => {
    const fromBackground = shades.map((shade) => contrast(colour(shade), colour('bg')));
    for (const [step, distance] of fromBackground.entries()) {
      expect(distance).toBeGreaterThan((fromBackground[step - 1] ?? 1) * 1.1);
    }
  });
});

it('computes the contrast of black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
