import type { Measured } from '../figures/growth.ts';
import { growthRows } from '../figures/growth.ts';
import { figureRows } from '../figures/figure.ts';
import { grouped } from '../table.ts';

/** What a run of the measurements was made on. */
export interface Machine {
  /** ISO 8601, of the day it began. */
  date: string;
  processors: string;
  /** Processes that wanted a processor in the minute before: nothing else should have. */
  load: number;
  /** In bytes. */
  memory: number;
  system: string;
  node: string;
  /** `null` where none was found. */
  chromium: string | null;
}

/** All that was measured of one number of meetings. */
export interface SizeReport extends Measured {
  /** How often each was built. */
  rounds: number;
  /** How long all of it took. */
  minutes: number;
  /** What cannot be told in figures beside plain Astro, each table with its heads first. */
  tables: string[][][];
}

export interface Report {
  machine: Machine;
  sizes: SizeReport[];
  /** What does not depend on the number of meetings. */
  tables: string[][][];
  /** What could not be measured, and why. */
  failures: { what: string; why: string }[];
}

/** The tables of one number of meetings, in the order they are read; empty ones are left out. */
export function sizeTables({ meetings, rounds, figures, tables }: SizeReport): string[][][] {
  const heading = `${grouped(meetings)} meetings, best of ${rounds}`;
  return [...(figures.length === 0 ? [] : [figureRows(heading, figures)]), ...tables];
}

/** How what was measured grows with the number of meetings; null where only one was measured. */
export function growthTable({ sizes }: Report): string[][] | null {
  const rows = growthRows(sizes.filter(({ figures }) => figures.length > 0));
  return rows.length === 0 ? null : rows;
}
