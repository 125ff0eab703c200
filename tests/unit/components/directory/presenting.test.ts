import { expect, it } from 'vitest';
import { presentingOrganisations } from '../../../../src/components/directory/presenting.ts';
import { presentation, view } from '../presented.ts';

const names = new Intl.Collator('en-GB');
const by = (organisation: string): ReturnType<typeof presentation> => ({
  ...presentation('Lund', '1281'),
  municipality: null,
  organisation,
});

it('lists those that have presented, the most frequent first and else by name', () => {
  const views = [
    view('2023-03-14', 'held', [by('Mill Lane'), by('Fenby')]),
    view('2023-05-09', 'held', [by('Quarry Road'), by('Fenby')]),
    view('2024-05-09', 'planned', [by('Harbour')]),
  ];
  const listed = presentingOrganisations(views, names);
  expect(listed.map(({ name, presentations }) => [name, presentations])).toEqual([
    ['Fenby', 2],
    ['Mill Lane', 1],
    ['Quarry Road', 1],
  ]);
});

it('has none in a network of municipalities', () => {
  const views = [view('2023-03-14', 'held', [presentation('Lund', '1281')])];
  expect(presentingOrganisations(views, names)).toEqual([]);
});
