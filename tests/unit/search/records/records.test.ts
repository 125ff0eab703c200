import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../../src/model/meeting.ts';
import { memberRecords, publicRecords } from '../../../../src/search/records/records.ts';
import { indexedText, shownText } from '../../../../src/search/records/search-record.ts';
import { context, overview, page, part, post, presentation, ystad } from '../sample.ts';
import { tree } from '../tree.ts';

const site = { name: 'Nätet', purpose: 'Att träffas.' };
const sealed: Meeting = {
  file: 'meetings/2022-03-01.md',
  draft: false,
  publish: null,
  overview: overview({
    summary: 'Öppen sammanfattning.',
    presentations: [presentation({ id: 'ystad', municipality: ystad })],
  }),
  notes: [part('ystad', 'Ystad', 'Hemligheten om lotsarna.')],
  attachments: [],
};
const opened: Meeting = {
  ...sealed,
  overview: overview({ date: '2023-05-02', parts: [part(null, null, 'Alla får läsa.')] }),
  notes: [],
};
const texts = {
  site,
  posts: [
    post({ slug: 'film', title: 'En film', tree: tree('Se den.') }),
    post({ slug: 'brev', date: '2022-12-24', author: 'Ann', role: 'ordförande' }),
  ],
  pages: [page('start', 'Nätet', 'Välkommen.'), page('om', 'Om', 'Vem som står bakom.')],
};

describe('publicRecords', () => {
  const records = publicRecords(
    { ...texts, meetings: [sealed.overview, opened.overview] },
    context,
  );

  test('hold nothing that is for members', () => {
    expect(JSON.stringify(records)).not.toContain('Hemligheten');
    expect(records.find(({ meta }) => meta.place === 'Ystad')?.text).toBe('Öppen sammanfattning.');
  });

  test('hold the text of a meeting that is open to all', () => {
    expect(records.find(({ meta }) => meta.date === '2023-05-02')?.text).toBe('Alla får läsa.');
  });

  test('come newest first, undated last', () => {
    expect(records.map(({ url }) => url)).toEqual([
      '/m/2023-05-02/',
      '/nyheter/brev/',
      '/m/2022-03-01/#ystad',
      '/nyheter/film/',
      '/',
      '/om/',
    ]);
  });

  test('name the author of a post, and the year of one that is dated', () => {
    const letter = records.find(({ url }) => url === '/nyheter/brev/');
    expect(letter?.meta).toMatchObject({ speaker: 'Ann', role: 'ordförande' });
    expect(letter?.filters).toEqual({ year: ['2022'] });
    expect(records.find(({ url }) => url === '/nyheter/film/')?.filters).toEqual({});
  });
});

test('memberRecords hold members’ and public text together', () => {
  const records = memberRecords(
    {
      ...texts,
      meetings: [sealed, opened],
      memberPages: [
        page('handbok', 'Handbok', 'Så gör vi.'),
        { ...page('guide', 'Guide', 'Så skriver man.'), builtIn: true },
      ],
    },
    context,
  );
  expect(records.map(({ text }) => text)).toEqual([
    'Alla får läsa.',
    '',
    'Öppen sammanfattning. Hemligheten om lotsarna.',
    'Se den.',
    'Välkommen.',
    'Vem som står bakom.',
    'Så gör vi.',
  ]);
  expect(records.at(-1)?.url).toBe('/m/handbok/');
});

test('a site without any text has its first page to find', () => {
  const records = publicRecords({ site, posts: [], pages: [], meetings: [] }, context);
  expect(records.map(({ url, text }) => [url, text])).toEqual([['/', 'Att träffas.']]);
});

test('the title stands in for a text that is missing, and is not shown as one', () => {
  const [record] = publicRecords({ site, posts: [post({})], pages: [], meetings: [] }, context);
  const indexed = record === undefined ? '' : indexedText(record);
  expect(indexed).toBe('En nyhet');
  const shown = { title: 'En nyhet', url: '/nyheter/nytt/' };
  expect(shownText(indexed, shown)).toBe('');
  expect(shownText('Något annat', shown)).toBe('Något annat');
});

test('the address stands in where neither text nor title has a word', () => {
  const [record] = publicRecords(
    { site, posts: [post({ title: '…!' })], pages: [], meetings: [] },
    context,
  );
  const indexed = record === undefined ? '' : indexedText(record);
  expect(indexed).toBe(record?.url);
  expect(shownText(indexed, { title: '…!', url: indexed })).toBe('');
});
