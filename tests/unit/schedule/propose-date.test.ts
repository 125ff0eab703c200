import { describe, expect, it } from 'vitest';
import { proposeDate, type Known } from '../../../src/schedule/propose-date.ts';
import { beatsAfter, findRhythm } from '../../../src/schedule/rhythm.ts';

const fourthTuesdays = ['2024-01-23', '2024-02-27', '2024-03-26', '2024-04-23', '2024-05-28'];

function propose(known: Partial<Known>): string | null {
  const proposal = proposeDate({
    dates: fourthTuesdays,
    pointers: [],
    today: '2024-05-29',
    timeZone: 'Europe/Stockholm',
    ...known,
  });
  return proposal?.date ?? null;
}

describe('findRhythm', () => {
  it.each([
    ['the fourth Tuesday', fourthTuesdays, { kind: 'months', every: 1, nth: 4, weekday: 2 }],
    [
      'the last Friday',
      ['2024-03-29', '2024-04-26', '2024-05-31', '2024-06-28', '2024-08-30'],
      { kind: 'months', every: 1, nth: 'last', weekday: 5 },
    ],
    [
      'every other week',
      ['2024-01-11', '2024-01-25', '2024-02-08', '2024-02-22'],
      { kind: 'weeks', every: 2, weekday: 4 },
    ],
    [
      'every fourth week, which is no month',
      ['2024-01-11', '2024-02-08', '2024-03-07', '2024-04-04', '2024-05-02'],
      { kind: 'weeks', every: 4, weekday: 4 },
    ],
    [
      'every third month',
      ['2023-03-07', '2023-06-06', '2023-09-05', '2023-12-05'],
      { kind: 'months', every: 3, nth: 1, weekday: 2 },
    ],
    [
      'weekdays that changed: the latest counts',
      ['2023-10-11', '2023-11-08', '2023-12-20', '2024-01-24', '2024-03-26', '2024-04-23'].concat(
        '2024-05-28',
      ),
      { kind: 'months', every: 1, nth: 4, weekday: 2 },
    ],
    ['one meeting only', ['2024-01-23'], null],
    ['one meeting twice', ['2024-01-23', '2024-01-23'], null],
  ])('%s', (_, dates, rhythm) => {
    expect(findRhythm(dates.toReversed())).toEqual(rhythm);
  });
});

describe('beatsAfter', () => {
  it('goes over the end of a year and keeps to the last weekday of short months', () => {
    const rhythm = { kind: 'months', every: 1, nth: 'last', weekday: 5 } as const;
    expect(beatsAfter(rhythm, '2023-11-24', 4)).toEqual([
      ...['2023-12-29', '2024-01-26', '2024-02-23', '2024-03-29'],
    ]);
  });

  it('returns to the weekday after a meeting on another', () => {
    const rhythm = { kind: 'weeks', every: 2, weekday: 4 } as const;
    expect(beatsAfter(rhythm, '2024-02-23', 2)).toEqual(['2024-03-07', '2024-03-21']);
    expect(beatsAfter(rhythm, '2024-02-21', 1)).toEqual(['2024-03-07']);
  });
});

describe('proposeDate', () => {
  it.each<[string, Partial<Known>, string | null]>([
    ['is the next beat', { dates: fourthTuesdays.slice(0, 4), today: '2024-04-30' }, '2024-05-28'],
    ['leaves out the Swedish summer', {}, '2024-08-27'],
    ['knows no Swedish summer elsewhere', { timeZone: 'Europe/London' }, '2024-06-25'],
    [
      'keeps a summer that the network has met in',
      { dates: [...fourthTuesdays, '2023-07-04'] },
      '2024-06-25',
    ],
    ['is never in the past', { today: '2025-02-26' }, '2025-03-25'],
    ['may be today', { today: '2025-03-25' }, '2025-03-25'],
    ['finds its way over many years', { today: '2124-01-01' }, '2124-01-25'],
    ['comes after what is planned', { dates: [...fourthTuesdays, '2024-09-24'] }, '2024-10-22'],
    ['takes a date that a note points to first', { pointers: ['2024-09-05'] }, '2024-09-05'],
    ['takes no pointer that is past', { pointers: ['2024-05-01'] }, '2024-08-27'],
    ['takes no pointer that is answered', { pointers: ['2024-05-28'] }, '2024-08-27'],
    ['is none for a new network', { dates: [] }, null],
    // The fourth Tuesdays of December 2024 and of no other month then are a holiday.
    ['avoids Christmas Eve', { today: '2024-11-27' }, '2025-01-28'],
    [
      'avoids Ascension Day, which moves',
      { dates: ['2024-04-11', '2024-04-18', '2024-04-25', '2024-05-02'], today: '2024-05-03' },
      '2024-05-16',
    ],
    [
      'avoids Good Friday',
      { dates: ['2024-03-08', '2024-03-15', '2024-03-22'], today: '2024-03-23' },
      '2024-04-05',
    ],
  ])('%s', (_, known, date) => {
    expect(propose(known)).toBe(date);
  });
});
