import { describe, expect, it } from 'vitest';
import { meetingOf, note, NOTE, onlyProblem, read, readEnglish } from './content-under-test.ts';

describe('keys', () => {
  it('have canonical names and the locale’s, in any case and either form of accents', () => {
    const swedish = meetingOf(note('mötesledare: Eva\nnästa:\nÅTKOMST: öppen\nTid: 15.00'));
    const english = meetingOf(
      '---\ndate: 2024-04-23\nchair: Eva\naccess: public\ntime: 15.00\n---\n',
    );
    expect(swedish).toEqual(english);
    expect(meetingOf(note('mötesledare: Eva'.normalize('NFD'))).overview.chair).toBe('Eva');
  });

  it('a contract’s example is read whole', () => {
    const text = note(
      `tid: 15.00–15.45            # optional
status: inställd
orsak: förhinder
sammanfattning: En mening eller två som alla får läsa.
presentationer:
  - id: klippan             # a stable address
    kommun: Klippan
    rubrik: Elva kommuner, en omställningsplan
    talare: Eva Ek
    roll: myndighetschef
    invånare: ca 18 000
    ämnen: [omställningsplan, samverkan]
nästa: 2024-05-28`,
      '## Klippan\nText för medlemmar.\n',
    );
    const next = '---\ndatum: 2024-05-28\n---\n';
    const { content, found } = read({ [NOTE]: text, 'meetings/2024-05-28.md': next });
    expect(found).toEqual([]);
    expect(content?.meetings[0]).toMatchObject({
      file: NOTE,
      draft: false,
      overview: {
        date: '2024-04-23',
        time: { start: '15:00', end: '15:45' },
        status: 'cancelled',
        reason: 'förhinder',
        summary: 'En mening eller två som alla får läsa.',
        chair: null,
        presentations: [
          {
            id: 'klippan',
            municipality: { code: '1276' },
            organisation: null,
            title: 'Elva kommuner, en omställningsplan',
            speaker: 'Eva Ek',
            role: 'myndighetschef',
            population: { kind: 'about', min: 18000, max: 18000 },
            topics: ['omställningsplan', 'samverkan'],
          },
        ],
        next: '2024-05-28',
        hasText: true,
        parts: null,
      },
      notes: [{ presentation: 'klippan', heading: 'Klippan' }],
      attachments: [],
    });
  });

  it.each([
    ['mötesledaren: Eva', '3:1', 'key-unknown', { near: 'mötesledare' }],
    ['atkomst: öppen', '3:1', 'key-unknown', { near: 'åtkomst' }],
    ['sumary: x', '3:1', 'key-unknown', { near: 'summary' }],
    ['xyzzy: x', '3:1', 'key-unknown', { near: '' }],
    ['talare: Eva', '3:1', 'key-misplaced', { parent: 'presentationer' }],
    [
      'presentationer:\n  - kommun: Lund\n    tallare: Eva',
      '5:5',
      'key-unknown',
      { near: 'talare' },
    ],
    ['tid: 15.00\ntid: 16.00', '4:1', 'key-twice', { other: 'tid', line: '3' }],
    ['date: 2024-04-23', '3:1', 'key-twice', { other: 'datum', line: '2' }],
    ['sammanfattning: [a, b]', '3:17', 'text-expected', { key: 'sammanfattning' }],
    ['tid:\n  från: 15.00', '4:3', 'text-expected', { key: 'tid' }],
    ['presentationer:\n  - [a]', '4:5', 'mapping-expected', { key: 'presentationer' }],
    ['utkast: kanske', '3:9', 'value-unknown', { choices: 'ja, nej', near: '' }],
    ['åtkomst: oppen', '3:10', 'value-unknown', { choices: 'öppen, medlemmar', near: 'öppen' }],
    ['status: instäld', '3:9', 'value-unknown', { near: 'inställd' }],
  ])('%j', (lines, place, code, values) => {
    const problem = onlyProblem(note(lines));
    expect(`${String(problem.line)}:${String(problem.column)} ${problem.code}`).toBe(
      `${place} ${code}`,
    );
    expect(problem.values).toMatchObject(values);
  });

  it('misspelt ones are read as what was meant, so that their values are checked too', () => {
    expect(read({ [NOTE]: note('presentatoiner:\n  - komun: Klipan') }).found).toEqual([
      `${NOTE}:3:1 key-unknown`,
      `${NOTE}:4:5 key-unknown`,
      `${NOTE}:4:12 municipality-unknown`,
    ]);
    expect(read({ [NOTE]: '---\ndatm: 2024-04-23\n---\n' }).found).toEqual([
      `${NOTE}:2:1 key-unknown`,
    ]);
    expect(read({ [NOTE]: note('tdi: 15.00\ntid: 16.00') }).found).toEqual([
      `${NOTE}:3:1 key-unknown`,
    ]);
  });

  it('a missing key is named as the editor writes the others', () => {
    const english = read({ 'news/a.md': '---\nauthor: Eva\n---\n' }).problems;
    expect(english[0]).toMatchObject({ code: 'key-missing', values: { key: 'title' } });
    const swedish = read({ 'news/a.md': '---\nskribent: Eva\n---\n' }).problems;
    expect(swedish[0]).toMatchObject({ code: 'key-missing', values: { key: 'rubrik' } });
  });

  it('Swedish ones are unknown to an English site', () => {
    expect(readEnglish('---\ndate: 2024-04-23\nmötesledare: Eva\n---\n').found).toEqual([
      `${NOTE}:3:1 key-unknown`,
    ]);
  });

  it.each([
    ['utkast: ja', true],
    ['utkast: true', true],
    ['draft: Yes', true],
    ['utkast: nej', false],
    ['utkast: false', false],
  ])('%s', (lines, draft) => {
    expect(meetingOf(note(lines)).draft).toBe(draft);
  });
});
