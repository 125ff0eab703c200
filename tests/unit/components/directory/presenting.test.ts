import { expect, it } from 'vitest';
import { gather, type Gathered } from '../../../../src/components/directory/gather.ts';
import { appearances } from '../../../../src/components/directory/participation.ts';
import { presentingOrganisations } from '../../../../src/components/directory/presenting.ts';
import type { MeetingView } from '../../../../src/components/meetings/meeting-view.ts';
import { presentation, view } from '../presented.ts';

const by = (organisation: string): ReturnType<typeof presentation> => ({
  ...presentation('Lund', '1281'),
  municipality: null,
  organisation,
});

const organisations = (views: MeetingView[]): Gathered[] =>
  gather(appearances(views), ({ organisation }) => organisation ?? []).sort((a, b) =>
    a.name.localeCompare(b.name, 'en-GB'),
  );

it('lists those that have presented, the most frequent first and else in their order', () => {
  const views = [
    view('2023-03-14', 'held', [by('Mill Lane'), by('Fenby')]),
    view('2023-05-09', 'held', [by('Quarry Road'), by('Fenby')]),
    view('2024-05-09', 'planned', [by('Harbour')]),
  ];
  const listed = presentingOrganisations(organisations(views));
  expect(listed.map(({ name, presentations }) => [name, presentations])).toEqual([
    ['Fenby', 2],
    ['Mill Lane', 1],
    ['Quarry Road', 1],
  ]);
});

it('has none in a network of municipalities', () => {
  const views = [view('2023-03-14', 'held', [presentation('Lund', '1281')])];
  expect(presentingOrganisations(organisations(views))).toEqual([]);
});
