import { expect, it } from 'vitest';
import { arrange } from '../../../src/client/arrange-planned.ts';

const may = { ends: '2024-05-28T13:45:00.000Z', cancelled: false };
const september = { ends: '2024-09-17T13:45:00.000Z', cancelled: true };
const october = { ends: '2024-10-15T13:45:00.000Z', cancelled: false };
const planned = [may, september, october];
const at = (instant: string): number => Date.parse(instant);

it('has the first meeting as the next one until it ends', () => {
  expect(arrange(planned, at('2024-05-28T13:44:59Z'))).toEqual({ passed: [], next: 0 });
});

it('counts a meeting as over from the instant it ends', () => {
  expect(arrange(planned, at('2024-05-28T13:45:00Z')).passed).toEqual([0]);
});

it('never has a cancelled meeting as the next one', () => {
  expect(arrange(planned, at('2024-06-01T00:00:00Z')).next).toBe(2);
});

it('moves a cancelled meeting out when its time has passed', () => {
  expect(arrange(planned, at('2024-09-18T00:00:00Z'))).toEqual({ passed: [0, 1], next: 2 });
});

it('has no next one when all are over, or none is planned', () => {
  expect(arrange(planned, at('2025-01-01T00:00:00Z')).next).toBeNull();
  expect(arrange([], 0)).toEqual({ passed: [], next: null });
});
