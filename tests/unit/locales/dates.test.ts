import { afterEach, describe, expect, it } from 'vitest';
import {
  capitalise,
  dateParts,
  formatDate,
  formatDay,
  formatTime,
} from '../../../src/locales/dates.ts';

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('formatDate', () => {
  it('writes weekday, day, month and year in Swedish', () => {
    expect(formatDate('2024-01-24', 'sv')).toBe('onsdag 24 januari 2024');
  });

  it('writes them in English', () => {
    expect(formatDate('2024-01-24', 'en')).toBe('Wednesday 24 January 2024');
  });

  it('leaves out the zero of an early day', () => {
    expect(formatDate('2023-09-04', 'sv')).toBe('måndag 4 september 2023');
  });

  it.each(['UTC', 'Europe/Stockholm', 'America/New_York', 'Pacific/Auckland', 'America/Santiago'])(
    'names the same day on a machine in %s',
    (tz) => {
      process.env.TZ = tz;
      expect(formatDate('2024-09-08', 'sv')).toBe('söndag 8 september 2024');
      expect(formatDate('2024-12-31', 'sv')).toBe('tisdag 31 december 2024');
    },
  );
});

it('writes a day without its weekday, always with the year', () => {
  expect(formatDay('2024-02-29', 'sv')).toBe('29 februari 2024');
  expect(formatDay('2024-02-29', 'en')).toBe('29 February 2024');
});

it('takes a date apart', () => {
  expect(dateParts('2024-05-28', 'sv')).toEqual({
    weekday: 'tisdag',
    day: '28',
    month: 'maj 2024',
  });
});

describe('formatTime', () => {
  it('writes a Swedish time with full stops and an en dash', () => {
    expect(formatTime({ start: '15:00', end: '15:45' }, 'sv')).toBe('kl.\u00A015.00–15.45');
  });

  it('writes a start alone', () => {
    expect(formatTime({ start: '09:05', end: null }, 'sv')).toBe('kl.\u00A009.05');
  });

  it('writes an English time with colons', () => {
    expect(formatTime({ start: '15:00', end: '15:45' }, 'en')).toBe('15:00–15:45');
  });
});

it('capitalises the first letter, with its dots', () => {
  expect(capitalise('östra', 'sv')).toBe('Östra');
  expect(capitalise('', 'sv')).toBe('');
});
