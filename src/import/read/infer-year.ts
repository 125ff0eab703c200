import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Doubt } from './draft.ts';
import { calendarDate, fitsWeekday, type FoundDate } from '../find/find-dates.ts';
import type { Language } from '../find/language.ts';
import type { Piece } from '../outline/piece.ts';

/** A day, and what an editor should look at in how it was found. */
export interface Dated {
  date: CalendarDate;
  doubts: Doubt[];
}

/** What is known of years around a date. */
export interface Years {
  /** Said by a heading above. */
  heading: number | null;
  /** The date before it on the page. */
  before: CalendarDate | null;
  /** Whether later dates follow earlier ones there; null where it cannot be told. */
  rising: boolean | null;
  /** The only year that the page names in any date. */
  only: number | null;
}

/** The day that a date means; null where its year cannot be known. */
export function dateOf(
  found: FoundDate,
  text: string,
  years: Years,
  language: Language,
): Dated | null {
  const written = text.slice(found.start, found.end);
  const year = found.year ?? guess(found, years, language);
  const date = year === null ? null : calendarDate({ ...found, year }, language.locale);
  if (year === null || date === null) return null;
  const doubts: Doubt[] = [];
  const doubt = (code: Doubt['code']): void => {
    doubts.push({ code, values: { text: written, date } });
  };
  if (found.year === null && years.heading !== year) doubt('inferred-year');
  if (found.compact) doubt('compact-date');
  if (found.range) doubt('date-range');
  if (found.misspelt !== null) doubt('month-spelling');
  if (!fitsWeekday(found, year, language.locale)) doubt('weekday');
  return { date, doubts };
}

function guess(found: FoundDate, years: Years, { locale }: Language): number | null {
  const { heading, before, only } = years;
  const candidates = [
    heading,
    before === null ? null : beside(found, before, years.rising),
    only,
  ].filter((year) => year !== null);
  const [first = null] = candidates;
  if (first === null || found.weekday === null) return first;
  const fitting = [...candidates, ...candidates.flatMap((year) => [year + 1, year - 1])];
  return fitting.find((year) => fitsWeekday(found, year, locale)) ?? first;
}

/** The year nearest to the date before that keeps the order of the page. */
function beside({ month, day }: FoundDate, before: CalendarDate, rising: boolean | null): number {
  const [year = 0, lastMonth = 0, lastDay = 0] = before.split('-').map(Number);
  const later = month * 100 + day - (lastMonth * 100 + lastDay);
  if (rising === true && later < -200) return year + 1;
  return rising === false && later > 0 ? year - 1 : year;
}

/** What a whole page says of years: the only one, and the order of its sections. */
export function yearsOf(pieces: Piece[], language: Language): Omit<Years, 'heading' | 'before'> {
  const dates = pieces.flatMap((piece) => {
    if (piece.kind === 'section') return [piece.opening.date];
    return piece.kind === 'schedule' ? piece.lines.flatMap((line) => line.dates) : [];
  });
  const years = new Set(dates.flatMap(({ year }) => year ?? []));
  const [only = null] = years;
  const days = pieces.flatMap((piece) =>
    piece.kind === 'section' ? (calendarDate(piece.opening.date, language.locale) ?? []) : [],
  );
  const steps = days.slice(1).map((day, at) => (day > (days[at] ?? '') ? 1 : -1));
  const trend = steps.reduce((sum, step) => sum + step, 0);
  return { only: years.size === 1 ? only : null, rising: trend === 0 ? null : trend > 0 };
}
