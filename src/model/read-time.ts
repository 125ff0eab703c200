import type { Field } from './fields.ts';
import { textField, type TextField } from './field-values.ts';
import type { Source } from './source.ts';
import type { TimeRange } from './time-range.ts';

/** Minutes that a suggestion adds where only a start was written. */
const USUAL_LENGTH = 45;

interface ClockTime {
  hours: number;
  minutes: number;
}

/** Reads a time of day or a range of two; everything else is reported. */
export function readTime(source: Source, field: Field | null): TimeRange | null {
  const text = textField(source, field);
  if (text === null) return null;
  const { separator } = source.locale.keys.times;
  const match = rangePattern(source).exec(text.value.read);
  if (match === null) return source.fault('time-format', text.value, unreadable(source, text));
  const [, startHours, startSeparator, startMinutes, endHours, endSeparator, endMinutes] = match;
  const start = clockTime(startHours, startMinutes);
  const end = endHours === undefined ? null : clockTime(endHours, endMinutes);
  if (!isTimeOfDay(start) || (end !== null && !isTimeOfDay(end)))
    return source.fault('time-nonexistent', text.value, { key: text.key });
  if ([startSeparator, endSeparator].some((used) => used !== undefined && used !== separator))
    return source.fault('time-format', text.value, suggestion(text, separator, start, end));
  return checkOrder(source, text, start, end);
}

function rangePattern(source: Source): RegExp {
  const { prefixes, to } = source.locale.keys.times;
  const prefix = `(?:(?:${prefixes.map(escape).join('|')})\\s*)?`;
  const time = '(\\d{1,2})(?:([.:])(\\d{2}))?';
  const between = `\\s*(?:[-–—]|${to.map(escape).join('|')})\\s*`;
  return new RegExp(`^${prefix}${time}(?:${between}${prefix}${time})?$`, 'iu');
}

function escape(word: string): string {
  return word.replace('.', '\\.');
}

function clockTime(hours = '0', minutes = '0'): ClockTime {
  return { hours: Number(hours), minutes: Number(minutes) };
}

function isTimeOfDay({ hours, minutes }: ClockTime): boolean {
  return hours < 24 && minutes < 60;
}

function checkOrder(
  source: Source,
  text: TextField,
  start: ClockTime,
  end: ClockTime | null,
): TimeRange | null {
  if (end === null) return { start: write(start, ':'), end: null };
  if (asMinutes(start) < asMinutes(end)) return { start: write(start, ':'), end: write(end, ':') };
  const { separator } = source.locale.keys.times;
  return source.fault('time-order', text.value, suggestion(text, separator, end, start));
}

function suggestion(
  { key }: TextField,
  separator: string,
  start: ClockTime,
  end: ClockTime | null,
): { key: string; near: string } {
  const last = end ?? later(start);
  if (asMinutes(last) <= asMinutes(start)) return { key, near: write(start, separator) };
  return { key, near: `${write(start, separator)}–${write(last, separator)}` };
}

/** Figures without a separator, such as 1500 and 1500-1545, can still be told apart. */
function unreadable(source: Source, text: TextField): { key: string; near: string } {
  const { separator } = source.locale.keys.times;
  const figures = /^(\d\d)(\d\d)(?:\s*[-–—]\s*(\d\d)(\d\d))?$/.exec(text.value.read);
  const start = clockTime(figures?.[1], figures?.[2]);
  const end = figures?.[3] === undefined ? null : clockTime(figures[3], figures[4]);
  const good = figures !== null && isTimeOfDay(start) && (end === null || isTimeOfDay(end));
  if (good) return suggestion(text, separator, start, end);
  return { key: text.key, near: `15${separator}00–15${separator}45` };
}

function later(start: ClockTime): ClockTime {
  const total = (asMinutes(start) + USUAL_LENGTH) % (24 * 60);
  return { hours: Math.floor(total / 60), minutes: total % 60 };
}

function asMinutes({ hours, minutes }: ClockTime): number {
  return hours * 60 + minutes;
}

/** @example write({ hours: 9, minutes: 5 }, '.') //=> '09.05' */
function write({ hours, minutes }: ClockTime, separator: string): string {
  return `${String(hours).padStart(2, '0')}${separator}${String(minutes).padStart(2, '0')}`;
}
