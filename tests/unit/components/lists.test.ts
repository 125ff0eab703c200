import { expect, it } from 'vitest';
import { groupByYear } from '../../../src/components/group-by-year.ts';
import { participants } from '../../../src/components/meeting-heading.ts';
import { currency, navigation } from '../../../src/components/navigation.ts';
import { sv } from '../../../src/locales/sv.ts';
import { presentation, view } from './presented.ts';

const book = { base: '/network', segments: sv.addresses };

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

it('shows only the sections that hold something', () => {
  const links = navigation({ meetings: [], members: true, posts: [] }, book, sv.pages.nav);
  expect(links.map(({ href }) => href)).toEqual([
    '/network/traffar/',
    '/network/sok/',
    '/network/medlemmar/',
  ]);
});

it('marks the page itself and the section a page is in', () => {
  expect(currency('/traffar/', '/traffar/')).toBe('page');
  expect(currency('/traffar/', '/traffar/2024-04-23/')).toBe('true');
  expect(currency('/traffar/', '/kommuner/')).toBeUndefined();
});
