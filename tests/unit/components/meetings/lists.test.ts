import { expect, it } from 'vitest';
import { groupByYear } from '../../../../src/components/meetings/group-by-year.ts';
import { participants } from '../../../../src/components/meetings/meeting-heading.ts';
import { presentation, view } from '../presented.ts';

it('groups meetings by year, newest first', () => {
  const meetings = ['2023-08-16', '2023-12-20', '2024-01-24'].map((date) => view(date, 'held'));
  const years = groupByYear(meetings).map(({ year, views }) => [
    year,
    ...views.map(({ meeting }) => meeting.date),
  ]);
  expect(years).toEqual([
    ['2024', '2024-01-24'],
    ['2023', '2023-12-20', '2023-08-16'],
  ]);
});

it('names each participant of a meeting once', () => {
  const lund = presentation('Lund', '1281');
  const organisation = { ...lund, municipality: null, organisation: 'ABF' };
  expect(participants([lund, lund, organisation], 'sv')).toBe('Lund och ABF');
  expect(participants([], 'sv')).toBe('');
});
