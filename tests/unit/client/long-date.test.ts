import { expect, test } from 'vitest';
import { dateParts, fullDate, longDate } from '../../../src/client/long-date.ts';
import { dateParts as publicParts, formatDate, formatDay } from '../../../src/locales/dates.ts';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';

const days = Array.from({ length: 12 }, (_, month) =>
  [1, 9, 28].map((day) => `2024-${pad(month + 1)}-${pad(day)}`),
).flat();

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

test.each([sv, en])('writes dates as the public pages do ($code)', ({ tag, code }) => {
  expect(days.map((day) => longDate(day, tag))).toEqual(days.map((day) => formatDay(day, code)));
  expect(days.map((day) => fullDate(day, tag))).toEqual(days.map((day) => formatDate(day, code)));
  expect(days.map((day) => dateParts(day, tag))).toEqual(days.map((day) => publicParts(day, code)));
});
