import { expect, it } from 'vitest';
import {
  held,
  heldCount,
  participation,
} from '../../../../src/components/directory/participation.ts';
import { presentation, view } from '../presented.ts';

const names = new Intl.Collator('sv-SE');
const lund = presentation('Lund', '1281');
const klippan = presentation('Klippan', '1276');
const haninge = presentation('Haninge', '0136');
const norrkoping = presentation('Norrköping', '0581');
const autumn = view('2023-10-11', 'held', [lund, norrkoping]);
const spring = view('2024-04-23', 'held', [klippan, lund]);
const coming = view('2024-09-17', 'planned', [haninge]);
const counties = participation([autumn, spring, coming], names);

it('orders counties and municipalities as the language does', () => {
  expect(counties.map(({ county }) => county.name)).toEqual([
    'Skåne län',
    'Stockholms län',
    'Östergötlands län',
  ]);
  expect(counties[0]?.municipalities.map((one) => one.municipality.name)).toEqual([
    'Klippan',
    'Lund',
  ]);
});

it('gathers what a municipality has presented, newest first', () => {
  const dates = counties[0]?.municipalities[1]?.appearances.map((one) => one.view.meeting.date);
  expect(dates).toEqual(['2024-04-23', '2023-10-11']);
});

it('counts what has been presented, not what is planned', () => {
  const counts = counties.flatMap(({ municipalities }) => municipalities.map(heldCount));
  expect(counts).toEqual([1, 2, 0, 1]);
  expect(held(counties).map(({ county }) => county.name)).not.toContain('Stockholms län');
});

it('leaves out organisations, which have no county', () => {
  const organisation = { ...lund, municipality: null, organisation: 'ABF' };
  expect(participation([view('2024-04-23', 'held', [organisation])], names)).toEqual([]);
});
