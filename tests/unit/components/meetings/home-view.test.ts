import { expect, it } from 'vitest';
import { homeView } from '../../../../src/components/meetings/home-view.ts';
import { view } from '../presented.ts';

const bounds = { further: 2, latest: 3 };
const held = view('2024-04-23', 'held');
const older = view('2024-01-24', 'held');
const missing = view('2024-03-26', 'notes-missing');
const cancelled = view('2024-05-28', 'cancelled');
const called = view('2024-08-20', 'cancelled', [], true);
const planned = view('2024-09-17', 'planned');
const later = view('2024-10-15', 'planned');
const last = view('2024-11-12', 'planned');

it('has the first that is not cancelled as the next, and the others beside it', () => {
  const { next, further } = homeView([older, held, called, planned, later], bounds);
  expect(next).toBe(planned);
  expect(further).toEqual([called, later]);
});

it('shows only so many of those planned, and counts the rest', () => {
  const { further, more } = homeView([called, planned, later, last], bounds);
  expect([further, more]).toEqual([[called, later], 1]);
  expect(homeView([called, planned, later], bounds).more).toBe(0);
});

it('has no last meeting of its own while one is planned', () => {
  const home = homeView([older, held, planned], bounds);
  expect(home.last).toBeNull();
  expect(home.latest).toEqual([held, older]);
});

it('shows the last one that was not cancelled when nothing is planned, and only once', () => {
  const home = homeView([older, held, cancelled], bounds);
  expect([home.next, home.last]).toEqual([null, held]);
  expect(home.latest).toEqual([older]);
});

it('counts nothing as next when all that is ahead is cancelled', () => {
  const home = homeView([held, called], bounds);
  expect([home.next, home.last, home.further]).toEqual([null, held, [called]]);
});

it('lists only meetings with notes, at most as many as asked for', () => {
  const one = { ...bounds, latest: 1 };
  expect(homeView([older, missing, held, planned], one).latest).toEqual([held]);
  expect(homeView([older, missing, planned], bounds).latest).toEqual([older]);
});

it('is empty for a site without meetings', () => {
  const empty = { next: null, further: [], more: 0, last: null, latest: [], hasCalendar: false };
  expect(homeView([], bounds)).toEqual(empty);
  expect(homeView([held], bounds).hasCalendar).toBe(true);
});
