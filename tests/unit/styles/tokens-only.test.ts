import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const tokens = 'src/styles/tokens.css';
const files = globSync('src/**/*.css', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

interface Declaration {
  property: string;
  value: string;
}

function declarations(file: string): Declaration[] {
  const css = readFileSync(new URL(file, root), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/([-\w]+)\s*:\s*([^;{}]+);/g)].map(([, property = '', value = '']) => ({
    property,
    value: value.replace(/\s+/g, ' ').replace(/url\([^)]*\)/g, ''),
  }));
}

const written = ({ property, value }: Declaration): string => `${property}: ${value}`;
const names = new Set(declarations(tokens).map(({ property }) => property));

/** Colours of the reader's own choice, and those that are none. */
const COLOUR =
  /#[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|\b(white|black|red|green|blue|gr[ae]y)\b/i;
/** A step of the scale, the size around, or a share of it. */
const SIZE =
  /^(var\(--text-[a-z\d]+\)|inherit|100%|[\d.]+em|var\(--day-size, var\(--text-[a-z\d]+\)\))$/;

/** Paper is white and its ink black, whatever the theme, and type for it has the sizes of print. */
const PAPER = 'src/styles/print.css';

describe.each(files.filter((file) => file !== tokens && file !== PAPER))('%s', (file) => {
  it('takes its colours from the tokens', () => {
    const raw = declarations(file).filter(({ value }) => COLOUR.test(value));
    expect(raw.map(written)).toEqual([]);
  });

  it('takes its sizes of type from the scale', () => {
    const sizes = declarations(file).filter(({ property }) => property === 'font-size');
    expect(sizes.filter(({ value }) => !SIZE.test(value)).map(written)).toEqual([]);
  });
});

it('has every token that style sheets ask for', () => {
  const used = files.flatMap((file) =>
    declarations(file).flatMap(({ value }) => [
      ...value.matchAll(/var\((--(?:color|text|space|leading|font|radius|measure|page)[-\w]*)/g),
    ]),
  );
  expect(used.map(([, name]) => name).filter((name) => !names.has(name ?? ''))).toEqual([]);
});

it('finds what it looks for', () => {
  expect(COLOUR.test('1px solid #abc')).toBe(true);
  expect(COLOUR.test('var(--color-red)')).toBe(true);
  expect(SIZE.test('17px')).toBe(false);
  expect(SIZE.test('1.0625rem')).toBe(false);
});
