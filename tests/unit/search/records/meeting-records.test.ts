import { describe, expect, test } from 'vitest';
import { meetingRecords } from '../../../../src/search/records/meeting-records.ts';
import { context, overview, part, presentation, ystad } from '../sample.ts';

const klara = presentation({
  id: 'ystad',
  municipality: ystad,
  title: 'Lotsar i porten',
  speaker: 'Klara Lind',
  role: 'enhetschef',
  topics: ['lotsar', 'grannskap'],
});
const bo = presentation({ id: 'fonden', organisation: 'Trygghetsfonden' });

describe('meetingRecords', () => {
  test('puts all that is known of a presentation in its record', () => {
    const [record] = meetingRecords(
      overview({ presentations: [klara], chair: 'Ove Ö' }),
      [part('ystad', 'Ystad', 'Lotsarna börjar i maj.\n\n### Senare\n\nFler portar.')],
      context,
    );
    expect(record).toEqual({
      url: '/m/2022-03-01/#ystad',
      kind: 'presentation',
      text: 'Lotsarna börjar i maj. Senare · Fler portar.',
      language: 'sv',
      meta: {
        title: 'Lotsar i porten',
        date: '2022-03-01',
        day: 'tisdag 1 mars 2022',
        place: 'Ystad',
        county: 'Skåne län',
        speaker: 'Klara Lind',
        role: 'enhetschef',
        chair: 'Ove Ö',
        topics: 'lotsar, grannskap',
        headings: 'Senare',
      },
      filters: {
        year: ['2022'],
        municipality: ['Ystad'],
        county: ['Skåne län'],
        topic: ['lotsar', 'grannskap'],
      },
      aliases: 'kommun',
      facts: [
        { name: 'kind', value: 'presentation' },
        { name: 'year', value: '2022' },
        { name: 'month', value: 3 },
        { name: 'season', value: 'spring', core: false },
        { name: 'season', value: 'spring', core: true },
        { name: 'county', value: '12' },
        { name: 'bare' },
      ],
    });
  });

  test('gives each of several presentations its own part, and the meeting what is left', () => {
    const records = meetingRecords(
      overview({ presentations: [klara, bo], summary: 'Två berättade.' }),
      [
        part(null, null, 'Vi började sent.'),
        part('ystad', 'Ystad', 'Om lotsar.'),
        part('fonden', 'Fonden om pengar', 'Om bidrag.'),
        part(null, 'Till sist', 'Kaffe.'),
      ],
      context,
    );
    expect(records.map(({ url, kind, text }) => [url, kind, text])).toEqual([
      ['/m/2022-03-01/#ystad', 'presentation', 'Om lotsar.'],
      ['/m/2022-03-01/#fonden', 'presentation', 'Fonden om pengar · Om bidrag.'],
      ['/m/2022-03-01/', 'meeting', 'Två berättade. Vi började sent. Till sist · Kaffe.'],
    ]);
    expect(records[1]?.filters).toEqual({ year: ['2022'], organisation: ['Trygghetsfonden'] });
    expect(records[2]?.meta.title).toBe('Träff tisdag 1 mars 2022');
  });

  test('takes a note without headings as the text of its only presentation', () => {
    const records = meetingRecords(
      overview({ presentations: [klara], summary: 'Om portar.' }),
      [part(null, null, 'Allt om lotsar.')],
      context,
    );
    expect(records.map(({ url, text }) => [url, text])).toEqual([
      ['/m/2022-03-01/#ystad', 'Om portar. Allt om lotsar.'],
    ]);
  });

  test('makes one record of a meeting with one presentation: first what is general', () => {
    const records = meetingRecords(
      overview({ presentations: [klara], summary: 'Om portar.' }),
      [part('ystad', 'Ystad', 'Om lotsar.\n\n### Maj\n\nMer.'), part(null, 'Till sist', 'Kaffe.')],
      context,
    );
    expect(records.map(({ url, text }) => [url, text])).toEqual([
      ['/m/2022-03-01/#ystad', 'Om portar. Till sist · Kaffe. Om lotsar. Maj · Mer.'],
    ]);
    expect(records[0]?.meta.headings).toBe('Till sist, Maj');
  });

  test('knows how large a municipality is, by its population and by what is said of it', () => {
    const sized = presentation({
      id: 'ystad',
      municipality: ystad,
      population: { kind: 'about', min: 31_000, max: 31_000 },
    });
    const text = 'Ystad är en liten kommun, sade Klara, i jämförelse med grannarna.';
    const [record] = meetingRecords(
      overview({ presentations: [sized] }),
      [part('ystad', 'Ystad', text)],
      context,
    );
    expect(record?.facts.filter(({ name }) => name === 'size')).toEqual([
      { name: 'size', value: 'medium', said: false },
      { name: 'size', value: 'small', said: false },
      { name: 'size', value: 'small', said: true },
    ]);
  });

  test('has a record of a meeting that nobody presented at, text or not', () => {
    const records = meetingRecords(overview({ hasText: false }), [], context);
    expect(records.map(({ kind, text }) => [kind, text])).toEqual([['meeting', '']]);
  });

  test('says that a meeting was cancelled, and why', () => {
    const records = meetingRecords(
      overview({ status: 'cancelled', reason: 'snöstorm', presentations: [bo] }),
      [],
      context,
    );
    expect(records.map(({ kind, meta, text }) => [kind, meta.status, text])).toEqual([
      ['presentation', 'Inställd', 'Inställd: snöstorm'],
    ]);
    expect(records[0]?.facts).toContainEqual({ name: 'cancelled' });
  });

  test('names an untitled presentation after its place', () => {
    const [record] = meetingRecords(overview({ presentations: [bo] }), [], context);
    expect(record?.meta.title).toBe('Trygghetsfonden');
  });
});
