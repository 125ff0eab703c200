import { expect, it } from 'vitest';
import { homeView } from '../../../src/components/home-view.ts';
import { view } from './presented.ts';

const held = view('2024-04-23', 'held');
const older = view('2024-01-24', 'held');
const missing = view('2024-03-26', 'notes-missing');
const cancelled = view('2024-05-28', 'cancelled');
const planned = view('2024-09-17', 'planned');
const called = view('2024-08-20', 'cancelled', [], true);

it('shows what is ahead, soonest first, cancelled ones too', () => {
  expect(homeView([older, held, called, planned], 3).ahead).toEqual([called, planned]);
});

it('has no last meeting of its own while one is planned', () => {
  const { last, latest } = homeView([older, held, planned], 3);
  expect(last).toBeNull();
  expect(latest).toEqual([held, older]);
});

it('shows the last one that was not cancelled when nothing is planned, and only once', () => {
  const { last, latest } = homeView([older, held, cancelled], 3);
  expect(last).toBe(held);
  expect(latest).toEqual([older]);
});

it('counts nothing as planned when all that is ahead is cancelled', () => {
  expect(homeView([held, called], 3).last).toBe(held);
});

it('lists only meetings with notes, at most as many as asked for', () => {
  expect(homeView([older, missing, held, planned], 1).latest).toEqual([held]);
  expect(homeView([older, missing, planned], 3).latest).toEqual([older]);
});

it('is empty for a site without meetings', () => {
  expect(homeView([], 3)).toEqual({ ahead: [], last: null, latest: [] });
});
