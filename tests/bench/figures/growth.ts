import { grouped } from '../table.ts';
import { printFigure, printPledge, type Figure, type Pledge } from './figure.ts';

/** What was measured at one number of meetings. */
export interface Measured {
  meetings: number;
  figures: readonly Figure[];
}

/** How much faster than the number of meetings a linear figure may grow: 11 times for 10. */
const SLACK = 1.1;

/**
 * Each figure at every number of meetings, and how many times it grows from the last number but one
 * to the last. Nothing of a single number.
 */
export function growthRows(sizes: readonly Measured[]): string[][] {
  const sorted = [...sizes].sort((a, b) => a.meetings - b.meetings);
  const [before, last] = sorted.slice(-2);
  if (before === undefined || last === undefined) return [];
  const counts = sorted.map(({ meetings }) => grouped(meetings));
  const step = `${grouped(before.meetings)} to ${grouped(last.meetings)}`;
  const names = [...new Set(sorted.flatMap(({ figures }) => figures.map(({ name }) => name)))];
  return [
    ['meetings', ...counts, step, 'plain', 'promised'],
    ...names.map((name) => [
      name,
      ...sorted.map((size) => printAt(size, name)),
      times(before, last, name, 'ours'),
      times(before, last, name, 'plain'),
      promised(before, last, name),
    ]),
  ];
}

function printAt({ figures }: Measured, name: string): string {
  const found = named(figures, name);
  return found === undefined ? '' : printFigure(found.ours, found.unit);
}

function times(before: Measured, last: Measured, name: string, whose: 'ours' | 'plain'): string {
  const factor = factorOf(before, last, name, whose);
  return factor === null ? '' : `× ${factor.toFixed(2)}`;
}

function promised(before: Measured, last: Measured, name: string): string {
  const pledge = growthPledge(before, last, name);
  return pledge === null ? '' : printPledge(pledge);
}

/** Null where nothing is promised of it, or it is not known at both numbers. */
export function growthPledge(before: Measured, last: Measured, name: string): Pledge | null {
  if (named(last.figures, name)?.linear !== true) return null;
  const measured = factorOf(before, last, name, 'ours');
  if (measured === null) return null;
  const limit = Math.round((100 * SLACK * last.meetings) / before.meetings) / 100;
  return { measured, limit, of: ' times' };
}

function factorOf(
  before: Measured,
  last: Measured,
  name: string,
  whose: 'ours' | 'plain',
): number | null {
  const [from, to] = [before, last].map(({ figures }) => named(figures, name)?.[whose] ?? null);
  return from == null || to == null || from === 0 ? null : to / from;
}

function named(figures: readonly Figure[], name: string): Figure | undefined {
  return figures.find((one) => one.name === name);
}
