import { expect, it } from 'vitest';
import { timeline } from '../../../../src/components/meetings/timeline-view.ts';
import type { MeetingView } from '../../../../src/components/meetings/meeting-view.ts';
import { presentation, view } from '../presented.ts';

const stockholm = presentation('Stockholm', '0180');
const klippan = presentation('Klippan', '1276');

/** One meeting a day from the first of March 2024 on. */
function daily(count: number, state: MeetingView['state'], month = '03'): MeetingView[] {
  return Array.from({ length: count }, (_, day) =>
    view(`2024-${month}-${String(day + 1).padStart(2, '0')}`, state),
  );
}

const dates = ({ terms }: ReturnType<typeof timeline>): string[] =>
  terms.flatMap(({ marks }) => marks.map(({ date }) => date));

/** What stands on each line. */
const lines = ({ terms }: ReturnType<typeof timeline>): unknown[] =>
  terms.map(({ half, year, marks }) => [half, year, marks.length]);

it('divides meetings by years, oldest first', () => {
  const views = ['2023-06-30', '2023-12-31', '2024-01-01'].map((date) => view(date, 'held'));
  expect(lines(timeline(views, 'sv'))).toEqual([
    [null, '2023', 2],
    [null, '2024', 1],
  ]);
});

it('divides years in halves when there is much in one', () => {
  const before = ['2023-06-30', '2023-07-01', '2023-12-31'].map((date) => view(date, 'held'));
  expect(lines(timeline([...before, ...daily(7, 'held')], 'sv'))).toEqual([
    ['spring', '2023', 1],
    ['autumn', '2023', 2],
    ['spring', '2024', 7],
  ]);
});

it('says of each when it was, who presented and where it stands', () => {
  const { terms } = timeline([view('2024-04-23', 'held', [stockholm, klippan])], 'sv');
  expect(terms[0]?.marks).toEqual([
    {
      date: '2024-04-23',
      state: 'held',
      ends: '2024-04-23T13:45:00.000Z',
      fullDate: 'tisdag 23 april 2024',
      shortDate: '23 april',
      who: 'Stockholm och Klippan',
    },
  ]);
});

it('names but a few of many', () => {
  const many = Array.from({ length: 30 }, (_, n) => presentation(`K${String(n)}`, '1276'));
  expect(timeline([view('2024-04-23', 'held', many)], 'en').terms[0]?.marks[0]?.who).toBe(
    'K0, K1 and K2',
  );
});

it('shows the latest meetings and the nearest of those ahead, whatever their number', () => {
  const shown = timeline([...daily(30, 'held'), ...daily(30, 'planned', '04')], 'sv');
  expect(dates(shown)).toHaveLength(24);
  expect(dates(shown).at(0)).toBe('2024-03-13');
  expect(dates(shown).at(-1)).toBe('2024-04-06');
  expect(shown.cut).toBe(true);
});

it('shows what is behind also where what is ahead is years away', () => {
  const views = [view('2022-05-02', 'held'), view('2024-05-01', 'held')];
  const far = view('2035-05-09', 'planned');
  expect(dates(timeline([...views, far], 'sv'))).toEqual([
    '2022-05-02',
    '2024-05-01',
    '2035-05-09',
  ]);
  expect(dates(timeline([far], 'sv'))).toEqual(['2035-05-09']);
});

it('goes back two years from the last that is over', () => {
  const views = [
    view('2021-05-01', 'held'),
    view('2022-05-02', 'held'),
    view('2024-05-01', 'held'),
  ];
  expect(dates(timeline(views, 'sv'))).toEqual(['2022-05-02', '2024-05-01']);
});

it('is whole where there are few, and empty where there are none', () => {
  expect(timeline(daily(24, 'held'), 'sv').cut).toBe(false);
  expect(timeline([], 'sv')).toEqual({ terms: [], cut: false });
});
