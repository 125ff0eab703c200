import { expect, it } from 'vitest';
import { countyTiles } from '../../../../src/components/directory/county-tiles.ts';
import { counties } from '../../../../src/model/municipalities.ts';

/** Which counties have a border in common, from the north: each pair once. */
const BORDERS = `
  BD AC, AC Z, AC Y, Z Y, Z X, Z W, Y X, W X, W S, W T, W U, X U, X C, S T, S O, T U, T O, T E, T D,
  U C, U D, C AB, C D, AB D, D E, E O, E F, E H, O F, O N, F N, F G, F H, N M, N G, G M, G K, G H, H K
`;
/** The one border that a map of tiles this small cannot show. */
const NOT_SHOWN = 'M K';

function tile(letters: string): { row: number; column: number } {
  const found = countyTiles.find((one) => one.letters === letters);
  if (found === undefined) throw new Error(`There is no tile with ${letters}.`);
  return found;
}

/** Steps from one to the other, as a king walks. */
function steps(pair: string): number {
  const [one, other] = pair
    .trim()
    .split(' ')
    .map((letters) => tile(letters)) as [ReturnType<typeof tile>, ReturnType<typeof tile>];
  return Math.max(Math.abs(one.row - other.row), Math.abs(one.column - other.column));
}

it('has each of the 21 counties once', () => {
  const codes = countyTiles.map(({ code }) => code).sort();
  expect(codes).toEqual(counties.map(({ code }) => code).sort());
  expect(codes).toHaveLength(21);
  expect(new Set(countyTiles.map(({ letters }) => letters)).size).toBe(21);
});

it('has no two counties at one place', () => {
  const places = countyTiles.map(({ row, column }) => `${String(row)}/${String(column)}`);
  expect(new Set(places).size).toBe(21);
});

it('is read as it is seen: row by row from the north, each from the west', () => {
  const order = countyTiles.map(({ row, column }) => row * 10 + column);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

it.each(BORDERS.split(','))('has %s side by side or corner to corner', (pair) => {
  expect(steps(pair)).toBe(1);
});

it('has one border that it does not show', () => {
  expect(steps(NOT_SHOWN)).toBe(2);
});

it('has Norrbotten in the north, Skåne in the south-west and Gotland out at sea', () => {
  expect(Math.min(...countyTiles.map(({ row }) => row))).toBe(tile('BD').row);
  expect(Math.max(...countyTiles.map(({ row }) => row))).toBe(tile('M').row);
  expect(tile('M').column).toBe(1);
  const farthestEast = Math.max(...countyTiles.map(({ column }) => column));
  expect(countyTiles.filter(({ column }) => column === farthestEast)).toHaveLength(1);
  expect(tile('I').column).toBe(farthestEast);
});

it.each([
  ['01', 'AB'],
  ['09', 'I'],
  ['12', 'M'],
  ['14', 'O'],
  ['25', 'BD'],
])('gives county %s the letters %s', (code, letters) => {
  expect(countyTiles.find((one) => one.code === code)?.letters).toBe(letters);
});
