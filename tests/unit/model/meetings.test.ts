import { describe, expect, it } from 'vitest';
import { meetingOf, note, NOTE, onlyProblem, read } from './content-under-test.ts';

describe('a meeting’s status', () => {
  it.each([
    ['', null],
    ['status: planerad', 'planned'],
    ['status: planned', 'planned'],
    ['status: inställd', 'cancelled'],
    ['status: Inställt', 'cancelled'],
    ['status: cancelled', 'cancelled'],
    ['status: genomförd', null],
    ['status: held', null],
  ])('%s', (lines, status) => {
    expect(meetingOf(note(lines)).overview.status).toBe(status);
  });

  it('only a cancelled meeting has a reason', () => {
    expect(meetingOf(note('status: inställd\norsak: förhinder')).overview.reason).toBe('förhinder');
    expect(meetingOf(note('orsak:')).overview.reason).toBeNull();
    expect(onlyProblem(note('status: planerad\norsak: förhinder'))).toMatchObject({
      code: 'reason-without-cancelled',
      line: 4,
      column: 1,
      values: { key: 'orsak', status: 'status: inställd' },
    });
  });

  it('a cancelled meeting may keep its presentations and a text', () => {
    const text = note('status: inställd\npresentationer: [Lund]', '## Lund\nBlir i höst.\n');
    expect(meetingOf(text).overview).toMatchObject({ status: 'cancelled', hasText: true });
  });
});

describe('access', () => {
  const body = 'Inledning.\n';

  it('keeps the text for members unless the note opens it', () => {
    for (const access of ['', 'åtkomst: medlemmar', 'access: members'])
      expect(meetingOf(note(access, body))).toMatchObject({
        overview: { parts: null, hasText: true },
        notes: [{ heading: null }],
      });
    for (const access of ['åtkomst: öppen', 'access: public'])
      expect(meetingOf(note(access, body))).toMatchObject({
        overview: { parts: [{ heading: null }], hasText: true },
        notes: [],
      });
  });

  it('a word that is not known opens nothing', () => {
    expect(read({ [NOTE]: note('åtkomst: publik', body) }).content).toBeNull();
  });
});

describe('whether there is a text', () => {
  it.each([
    ['', false],
    ['\n \n', false],
    ['<!-- skriv här -->\n', false],
    ['---\n', false],
    ['[a]: /\n', false],
    ['Text.', true],
    ['- punkt', true],
    ['`kod`', true],
    ['![](https://exempel.se/a.png)', true],
  ])('%j', (body, hasText) => {
    expect(meetingOf(note('', body)).overview.hasText).toBe(hasText);
  });

  it('headings alone are none', () => {
    const meeting = meetingOf(note('presentationer: [Lund]', '## Lund\n'));
    expect(meeting).toMatchObject({ overview: { hasText: false }, notes: [] });
  });
});

describe('several meetings', () => {
  const on = (date: string, lines = ''): string => `---\ndatum: ${date}\n${lines}\n---\n`;
  const folder = (notes: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(notes).map(([date, lines]) => [`meetings/${date}.md`, on(date, lines)]),
    );

  it('are sorted by date', () => {
    const { content } = read(folder({ '2024-05-28': '', '2023-01-01': '', '2024-04-23': '' }));
    expect(content?.meetings.map(({ overview }) => overview.date)).toEqual([
      '2023-01-01',
      '2024-04-23',
      '2024-05-28',
    ]);
  });

  it('may not be on one day', () => {
    const { found, problems } = read({
      'meetings/2024-04-23.md': on('2024-04-23'),
      'meetings/2024-04-23/index.md': on('2024-04-23'),
    });
    expect(found).toEqual(['meetings/2024-04-23/index.md:2:8 meeting-twice']);
    expect(problems[0]?.values).toEqual({ other: 'meetings/2024-04-23.md' });
  });

  it.each([
    ['is the next one', { '2024-01-10': 'nästa: 2024-02-10', '2024-02-10': '' }, [], ''],
    [
      'is cancelled by now',
      { '2024-01-10': 'nästa: 2024-02-10', '2024-02-10': 'status: inställd' },
      [],
      '',
    ],
    [
      'comes after a cancelled one',
      { '2024-01-10': 'nästa: 2024-03-10', '2024-02-10': 'status: inställd', '2024-03-10': '' },
      [],
      '',
    ],
    [
      'comes after a draft',
      { '2024-01-10': 'nästa: 2024-03-10', '2024-02-10': 'utkast: ja', '2024-03-10': '' },
      [],
      '',
    ],
    ['is earlier', { '2024-01-10': '', '2024-02-10': 'nästa: 2024-01-10' }, ['next-not-later'], ''],
    [
      'is the same day',
      { '2024-01-10': 'nästa: 2024-01-10', '2024-02-10': '' },
      ['next-not-later'],
      '2024-02-10',
    ],
    [
      'is no meeting',
      { '2024-01-10': 'nästa: 2024-02-11', '2024-02-10': '' },
      ['next-unknown'],
      '2024-02-10',
    ],
    ['is no meeting yet', { '2024-01-10': 'nästa: 2024-02-11' }, ['next-unscheduled'], undefined],
    [
      'skips one',
      { '2024-01-10': 'nästa: 2024-03-10', '2024-02-10': '', '2024-03-10': '' },
      ['next-skips'],
      '2024-02-10',
    ],
    [
      'is a draft',
      { '2024-01-10': 'nästa: 2024-02-10', '2024-02-10': 'utkast: ja' },
      ['next-draft'],
      undefined,
    ],
  ])('the next meeting %s', (_, notes, codes, near) => {
    const { problems } = read(folder(notes));
    expect(problems.map(({ code }) => code)).toEqual(codes);
    if (codes.length > 0) {
      expect(problems[0]).toMatchObject({ line: 3, column: 8 });
      expect(problems[0]?.values.near).toBe(near);
    }
  });

  it('a broken note still counts as a meeting on its file’s date', () => {
    const notes = folder({ '2024-01-10': 'nästa: 2024-02-10', '2024-02-10': 'tid: 25.00' });
    expect(read(notes).found).toEqual(['meetings/2024-02-10.md:3:6 time-nonexistent']);
    const unreadable = { ...notes, 'meetings/2024-02-10.md': '---\ndatum: @\n---\n' };
    expect(read(unreadable).found).toEqual(['meetings/2024-02-10.md:2:8 yaml-quote']);
  });

  it('problems of all files come together, in order', () => {
    const { found, content } = read({
      ...folder({ '2024-05-28': 'tid: 15:00\nxyzzy: 1', '2024-04-23': 'tid: 25.00' }),
      'news/a.md': 'Ingen rubrik.',
      'site.yaml': 'ägare: X\n',
    });
    expect(content).toBeNull();
    expect(found).toEqual([
      'meetings/2024-04-23.md:3:6 time-nonexistent',
      'meetings/2024-05-28.md:3:6 time-format',
      'meetings/2024-05-28.md:4:1 key-unknown',
      'news/a.md:1:1 front-matter-missing',
      'site.yaml:1:1 key-missing',
    ]);
  });
});
