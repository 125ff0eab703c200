import { describe, expect, it } from 'vitest';
import { meetingOf, note, NOTE, onlyProblem, read, readEnglish } from './content-under-test.ts';

describe('a Swedish time', () => {
  it.each([
    ['15.00–15.45', '15:00', '15:45'],
    ['15.00-15.45', '15:00', '15:45'],
    ['15.00 – 15.45', '15:00', '15:45'],
    ['15.00 till 15.45', '15:00', '15:45'],
    ['kl. 15.00–15.45', '15:00', '15:45'],
    ['kl 15.00–15.45', '15:00', '15:45'],
    ['Klockan 15.00–15.45', '15:00', '15:45'],
    ['15–15.45', '15:00', '15:45'],
    ['9.05–10', '09:05', '10:00'],
    ['15.00', '15:00', null],
    ['kl. 15', '15:00', null],
    ['0.00–23.59', '00:00', '23:59'],
  ])('%s', (text, start, end) => {
    expect(meetingOf(note(`tid: ${text}`)).overview.time).toEqual({ start, end });
  });

  it.each([
    ['15:00', 'time-format', '15.00–15.45'],
    ['23:30', 'time-format', '23.30'],
    ['15:00-15:45', 'time-format', '15.00–15.45'],
    ['15.00–15:45', 'time-format', '15.00–15.45'],
    ['9:05', 'time-format', '09.05–09.50'],
    ['1500', 'time-format', '15.00–15.45'],
    ['1500-1600', 'time-format', '15.00–16.00'],
    ['eftermiddag', 'time-format', '15.00–15.45'],
    ['15.45–15.00', 'time-order', '15.00–15.45'],
    ['15.00–15.00', 'time-order', '15.00'],
  ])('%s is %s', (text, code, near) => {
    const problem = onlyProblem(note(`tid: ${text}`));
    expect(problem).toMatchObject({ code, line: 3, column: 6, read: text });
    expect(problem.values).toEqual({ key: 'tid', near });
  });

  it.each(['25.00', '24.00', '15.60', '15.00–15.75', '15.00–99'])('%s does not exist', (text) => {
    expect(onlyProblem(note(`tid: ${text}`)).code).toBe('time-nonexistent');
  });

  it('every minute of the day is read as written', () => {
    for (let minute = 0; minute < 24 * 60; minute += 7) {
      const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) =>
        String(part).padStart(2, '0'),
      );
      const { time } = meetingOf(note(`tid: ${hours}.${minutes}`)).overview;
      expect(time).toEqual({ start: `${hours}:${minutes}`, end: null });
    }
  });
});

describe('an English time', () => {
  it('has colons', () => {
    const good = readEnglish('---\ndate: 2024-04-23\ntime: 15:00–15:45\n---\n');
    expect(good.content?.meetings[0]?.overview.time).toEqual({ start: '15:00', end: '15:45' });
    const bad = readEnglish('---\ndate: 2024-04-23\ntime: 15.00\n---\n');
    expect(bad.problems[0]).toMatchObject({
      code: 'time-format',
      values: { key: 'time', near: '15:00–15:45' },
    });
  });
});

describe('the default time', () => {
  const site = 'namn: N\nstandardtid: 15.00–15.45\nstandardtid-från: 2024-01-01\n';
  const time = { start: '15:00', end: '15:45' };

  it('fills in where none is stated, from its first day on', () => {
    const files = {
      'site.yaml': site,
      'meetings/2023-12-31.md': '---\ndatum: 2023-12-31\n---\n',
      'meetings/2024-01-01.md': '---\ndatum: 2024-01-01\n---\n',
      'meetings/2024-01-02.md': '---\ndatum: 2024-01-02\ntid: 9.00\n---\n',
    };
    const times = read(files).content?.meetings.map(({ overview }) => overview.time);
    expect(times).toEqual([null, time, { start: '09:00', end: null }]);
  });

  it('applies to all where it has no first day', () => {
    const files = { 'site.yaml': 'namn: N\ntid: 15.00–15.45\n', [NOTE]: note('') };
    expect(read(files).content?.meetings[0]?.overview.time).toEqual(time);
  });
});
