import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parse } from 'date-fns/parse';
import { tz } from '@date-fns/tz';
import type { CalendarDate } from './calendar-date.ts';
import type { Field } from './fields.ts';
import { textField, type TextField } from './field-values.ts';
import type { Source } from './source.ts';
import { splitWeekday, weekdayOf } from './weekday.ts';

const utc = tz('UTC');
const ISO = 'yyyy-MM-dd';

/**
 * Reads a calendar date, with or without its weekday; everything else is reported.
 *
 * @param fileDate the date in the file's name, which fills in a missing year in a suggestion
 */
export function readDate(
  source: Source,
  field: Field | null,
  fileDate: CalendarDate | null = null,
): CalendarDate | null {
  const text = textField(source, field);
  if (text === null) return null;
  const { dates } = source.locale.keys;
  const { weekday, rest } = splitWeekday(text.value.read, dates.words, dates.fillers);
  const date = parseDate(source, rest);
  if (date === null) return reportDate(source, text, rest, fileDate);
  const right = weekdayOf(date, dates.words);
  if (weekday === null || weekday === right) return date;
  const values = { key: text.key, weekday: right, near: `${right} ${rest}` };
  return source.fault('date-weekday', text.value, values);
}

function parseDate(source: Source, text: string): CalendarDate | null {
  if (isIsoShaped(text)) return isCalendarDate(text) ? text : null;
  return firstOf(source.locale.keys.dates.formats, (format) => parseAs(source, text, format));
}

/** Of a text of that shape. A day that a month lacks would count on into the next one. */
function isCalendarDate(text: string): boolean {
  const [year, day] = [Number(text.slice(0, 4)), new Date(`${text}T00:00:00Z`)];
  return isValidYear(year) && isValid(day) && day.toISOString().startsWith(text);
}

function isValidYear(year: number): boolean {
  return year >= 1900 && year <= 2199;
}

function parseAs(source: Source, text: string, format: string): CalendarDate | null {
  const locale = source.locale.keys.dates.words;
  const day = parse(text, format, new Date(0), { in: utc, locale });
  if (!isValid(day) || !isValidYear(day.getFullYear())) return null;
  return isoDay(day);
}

function isoDay(day: Date): CalendarDate {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function reportDate(
  source: Source,
  { key, value }: TextField,
  text: string,
  fileDate: CalendarDate | null,
): null {
  const lastDay = lastDayOfThatMonth(source, text);
  if (lastDay !== null) return source.fault('date-nonexistent', value, { key, near: lastDay });
  if (isIsoShaped(text)) return source.fault('date-nonexistent', value, { key, near: '' });
  const year = fileDate?.slice(0, 4) ?? '';
  if (isYearless(source, text)) {
    const near = year && (withYear(source, text, year) ?? '');
    return source.fault('date-year', value, { key, near });
  }
  return source.fault('date-format', value, {
    key,
    near: rearranged(source, text) || agreeing(text, fileDate),
  });
}

/** The last day of the month that a text names, when only its day is too high. */
function lastDayOfThatMonth(source: Source, text: string): CalendarDate | null {
  const first = text.replace(/^(\d{4}-\d\d-)\d\d$|^\d\d?(?!\d)/, (_, month?: string) =>
    month === undefined ? '1' : `${month}01`,
  );
  const date = first === text ? null : parseDate(source, first);
  if (date === null || parseDate(source, text) !== null) return null;
  return isoDay(lastDayOfMonth(parse(date, ISO, new Date(0), { in: utc })));
}

function isIsoShaped(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** A leap year, so that 29 February counts as a date that only lacks its year. */
function isYearless(source: Source, text: string): boolean {
  return withYear(source, text, '2024') !== null;
}

function withYear(source: Source, text: string, year: string): CalendarDate | null {
  const { yearless } = source.locale.keys.dates;
  return firstOf(yearless, (format) => parseAs(source, `${text} ${year}`, `${format} yyyy`));
}

/** A date in figures in another order, where it can mean only one day. */
function rearranged(source: Source, text: string): string {
  const figures = /^(\d{4})[-./ ]?(\d\d?)[-./ ]?(\d\d?)$/.exec(text)?.slice(1);
  const reversed = /^(\d\d?)[-./ ](\d\d?)[-./ ](\d{4})$/.exec(text)?.slice(1).reverse();
  const [year = '', month = '', day = ''] = figures ?? reversed ?? [];
  if (reversed && source.locale.keys.times.separator === ':' && Number(day) <= 12) return '';
  return parseAs(source, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, ISO) ?? '';
}

/** The date that a file is named after, where no figure of the text speaks against it. */
function agreeing(text: string, fileDate: CalendarDate | null): string {
  const parts = fileDate?.split('-') ?? [];
  const figures = text.match(/\d+/g) ?? [];
  const agrees = (figure: string, at: number): boolean =>
    parts.includes(figure.padStart(2, '0')) || (at > 0 && parts[0] === `20${figure}`);
  return figures.every(agrees) ? (fileDate ?? '') : '';
}

function firstOf<T, R>(items: T[], use: (item: T) => R | null): R | null {
  for (const item of items) {
    const result = use(item);
    if (result !== null) return result;
  }
  return null;
}
