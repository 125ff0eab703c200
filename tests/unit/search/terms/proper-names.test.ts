import { expect, test } from 'vitest';
import { properNames } from '../../../../src/search/terms/proper-names.ts';
import { memberRecords } from '../../../../src/search/records/records.ts';
import { context, overview, part, presentation, ystad } from '../sample.ts';

const meeting = overview({
  chair: 'Ove Björkman',
  presentations: [presentation({ id: 'ystad', municipality: ystad, speaker: 'Klara Lindskog' })],
});
const text = 'Vi besökte Stadshuset och Lagmansgården. Skolbarnen och andra skolbarn, sade Klara.';
const names = properNames(
  memberRecords(
    {
      site: { name: 'Nätet', purpose: '' },
      posts: [],
      pages: [],
      memberPages: [],
      meetings: [
        {
          file: '',
          draft: false,
          publish: null,
          overview: meeting,
          notes: [part('ystad', null, text)],
          attachments: [],
        },
      ],
    },
    context,
  ),
);

test('names people and places, and their genitives', () => {
  const wanted = 'ove björkman lindskogs landskrona stockholms härnösand gävleborgs';
  expect(wanted.split(' ').filter((name) => !names.has(name))).toEqual([]);
});

test('names what within sentences always has a capital, and nothing that begins one', () => {
  expect(['stadshuset', 'lagmansgården'].filter((name) => !names.has(name))).toEqual([]);
  expect(['vi', 'skolbarnen', 'skolbarn', 'län'].filter((name) => names.has(name))).toEqual([]);
});
