import { foldLines } from 'ical-generator';
import { describe, expect, test } from 'vitest';
import { feedVocabulary } from '../../../src/build/feeds/feed-vocabulary.ts';
import { siteFiles } from '../../../src/build/feeds/site-files.ts';
import { inventedSite, meeting, presented } from './feeds/feed-sites.ts';
import { leaksOf, secrets, sentence } from './gate-fixture.ts';

const calendar = (description: string, name = 'a.ics'): Record<string, string> => {
  const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `DESCRIPTION:${description}`, 'END:VEVENT'];
  return { [name]: foldLines([...lines, 'END:VCALENDAR', ''].join('\r\n')) };
};

/** Words that only members read, in an order that is in no note. */
const words = ['väntetiderna', 'förmiddagen', 'minskade', 'berättade', 'mottagning'];
/** Each of them at the beginning of a folded line. */
const cut = (before: string): Record<string, string> => ({
  'a.ics': `BEGIN:VCALENDAR\r\nDESCRIPTION:x\r\n ${words.map((word) => `${before}\r\n ${word}`).join(' ')}\r\n`,
});

describe('in a calendar,', () => {
  test('words that folding cuts are no other words', async () => {
    expect(await leaksOf(cut('kommun'))).toEqual([]);
    expect(await leaksOf(cut('kommun '))).toMatchObject([
      { kind: 'words', how: 'unfolded > words' },
    ]);
  });

  test('words after an escaped line end are found, also where folding cuts the escape', async () => {
    for (const between of ['\\n', '\\\r\n n', String.raw`\, `]) {
      const text = `BEGIN:VCALENDAR\r\nDESCRIPTION:x \r\n ${words.join(between)}\r\n`;
      expect(await leaksOf({ 'a.ics': text })).toMatchObject([{ kind: 'words' }]);
    }
  });

  test('a member’s text is found, wherever it is folded and escaped', async () => {
    for (const pad of [0, 7, 31, 54]) {
      const leaks = await leaksOf(
        calendar(`${'x'.repeat(pad)}\\n${sentence.replace(' ', '\\, ')}`),
      );
      expect(leaks[0]).toMatchObject({ kind: 'text', file: 'a.ics' });
    }
  });
});

describe('what calendars, feeds and open data say of themselves', () => {
  const site = inventedSite({
    meetings: [
      meeting('2024-04-23', { presentations: [presented('Lund', { topics: ['x'] })], place: 'y' }),
      meeting('2024-05-23', { status: 'cancelled', changed: '2024-01-01T00:00:00Z', time: null }),
    ],
  });
  const files = Object.fromEntries([...siteFiles(site)].map(([path, text]) => [path, text()]));
  const said =
    'The description, the location and the categories were confirmed or cancelled in sequence, ' +
    'published, modified and transparent: presentations by a municipality or an organisation, ' +
    'its population and its precision.';
  const sought = {
    ...secrets,
    texts: [{ source: 'meetings/a.md', text: said }],
    publicTexts: ['Nätverket Föreningen'],
  };

  test('is no leak where members’ texts say it too', async () => {
    const publicTexts = [...sought.publicTexts, ...feedVocabulary(site.site)];
    expect(await leaksOf(files, { ...sought, publicTexts })).toEqual([]);
  });

  test('would be one where the gate did not know', async () => {
    const found = new Set((await leaksOf(files, sought)).map(({ file }) => file));
    expect([...found].sort()).toEqual([
      'data/traffar.json',
      'data/traffar.schema.json',
      'kalender-utan-installda.ics',
      'kalender.ics',
      'traffar/2024-04-23.ics',
      'traffar/2024-05-23.ics',
    ]);
  });
});

describe('a calendar beside a note for members', () => {
  const attached = (text: string, page: string) =>
    leaksOf(
      { 'a.html': `<p>${page}</p>` },
      {
        texts: [],
        publicTexts: ['DTSTART', 'Träffar på nätet'],
        files: [{ source: 'a.md', name: 'x.ics', bytes: Buffer.from(text) }],
      },
    );

  test('says what it says without the signs of calendars', async () => {
    const text = `BEGIN:VCALENDAR\r\nDESCRIPTION:På förmiddagen \\nkom Åsa\r\n  till mötet\\, och`;
    const leaks = await attached(text, 'På förmiddagen kom Åsa till mötet, och');
    expect(leaks.map(({ kind, how }) => [kind, how])).toEqual([['text', 'text']]);
  });

  test('may have the times of a public calendar', async () => {
    const text = 'BEGIN:VCALENDAR\r\nDTSTART:20240528T130000Z\r\nSUMMARY:Träffar på nätet';
    expect(await attached(text, 'DTSTART:20240528T130000Z Träffar på nätet')).toEqual([]);
    expect(await attached(text, 'DTSTART:20240528T130000Z SUMMARY:Träffar på nätet')).not.toEqual(
      [],
    );
  });
});
