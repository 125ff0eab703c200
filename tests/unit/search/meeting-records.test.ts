import { describe, expect, test } from 'vitest';
import { meetingRecords } from '../../../src/search/meeting-records.ts';
import { context, overview, part, presentation, ystad } from './sample.ts';

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
        area: 'kommun',
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
      ['presentation', 'Inställd', ''],
      ['meeting', 'Inställd', 'Inställd: snöstorm'],
    ]);
  });

  test('names an untitled presentation after its place', () => {
    const [record] = meetingRecords(overview({ presentations: [bo] }), [], context);
    expect(record?.meta.title).toBe('Trygghetsfonden');
  });
});
