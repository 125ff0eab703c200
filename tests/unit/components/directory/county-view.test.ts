import { expect, it } from 'vitest';
import { countyView } from '../../../../src/components/directory/county-view.ts';
import { participation } from '../../../../src/components/directory/participation.ts';
import { presentation, view } from '../presented.ts';

const names = new Intl.Collator('sv-SE');
const lund = presentation('Lund', '1281');
const klippan = presentation('Klippan', '1276');
const haninge = presentation('Haninge', '0136');
const norrkoping = presentation('Norrköping', '0581');
const views = [
  view('2023-10-11', 'held', [lund, norrkoping]),
  view('2023-12-20', 'cancelled', [haninge]),
  view('2024-04-23', 'held', [klippan, lund]),
  view('2024-09-17', 'planned', [haninge]),
];
const seen = countyView(participation(views, names), names);
const tile = (letters: string): (typeof seen.tiles)[number] | undefined =>
  seen.tiles.find((one) => one.letters === letters);

it('counts what was presented in each county, and shades it', () => {
  expect(tile('M')).toMatchObject({ short: 'Skåne', presentations: 3, step: 4 });
  expect(tile('E')).toMatchObject({ short: 'Östergötland', presentations: 1, step: 2 });
});

it('counts nothing that was cancelled or is only planned', () => {
  expect(tile('AB')).toMatchObject({ short: 'Stockholm', presentations: 0, step: 0 });
});

it('says the same in the table as in the map', () => {
  const inMap = seen.tiles.filter(({ step }) => step > 0);
  const inTable = new Map(seen.rows.map((row) => [row.letters, row.presentations]));
  expect(new Map(inMap.map((one) => [one.letters, one.presentations]))).toEqual(inTable);
  expect(seen.rows.length + seen.without.length).toBe(seen.tiles.length);
});

it('names the municipalities of a county that have presented, and counts them all', () => {
  const [skane] = seen.rows;
  expect(skane?.municipalities.map(({ name }) => name)).toEqual(['Klippan', 'Lund']);
  expect(seen.municipalities).toBe(3);
});

it('orders counties as the language does', () => {
  expect(seen.rows.map(({ county }) => county.name)).toEqual(['Skåne län', 'Östergötlands län']);
  expect(seen.without.at(-1)?.name).toBe('Örebro län');
});

it('has every tile, and no row, where no municipality has presented', () => {
  const none = countyView([], names);
  expect(none.tiles).toHaveLength(21);
  expect([none.rows, none.steps, none.municipalities]).toEqual([[], [], 0]);
});
