import { grouped, kept, kilobytes, megabytes, ratio, seconds } from '../table.ts';

/** What a figure counts. Bytes are printed as kB or MB, whichever its largest figure asks for. */
export type Unit = 'seconds' | 'milliseconds' | 'bytes' | 'count';

/** A limit, and what was measured against it. */
export interface Pledge {
  measured: number;
  limit: number;
  /** Printed behind the limit, such as ` × plain` or ` %`. */
  of: string;
}

/** Something measured of a site, with the same of plain Astro and Pagefind where they have it. */
export interface Figure {
  /** The same words at every number of meetings. */
  name: string;
  unit: Unit;
  /** `null` where this machine cannot tell. */
  ours: number | null;
  plain: number | null;
  pledge: Pledge | null;
  /** Whether it is promised to grow no faster than the number of meetings. */
  linear: boolean;
}

type Extras = Partial<Pick<Figure, 'plain' | 'pledge' | 'linear'>>;

export function figure(
  name: string,
  unit: Unit,
  ours: number | null,
  { plain = null, pledge = null, linear = false }: Extras = {},
): Figure {
  return { name, unit, ours, plain, pledge, linear };
}

/** At most so many times what plain Astro with Pagefind takes; null where either is not known. */
export function timesPlain(
  ours: number | null,
  plain: number | null,
  limit: number,
): Pledge | null {
  if (ours === null || plain === null) return null;
  return { measured: ours / plain, limit, of: ' × plain' };
}

/** At most so many per cent of a whole. */
export function shareOf(
  part: number | null,
  whole: number | null,
  limit: number,
  of: string,
): Pledge | null {
  if (part === null || whole === null) return null;
  return { measured: (100 * part) / whole, limit, of: ` % of ${of}` };
}

/** A table of figures with a heading, each with its ratio and whether its promise is kept. */
export function figureRows(heading: string, figures: readonly Figure[]): string[][] {
  return [
    [heading, 'Träff', 'Astro + Pagefind', 'ratio', 'promised'],
    ...figures.map(({ name, unit, ours, plain, pledge }) => [
      name,
      printFigure(ours, unit),
      plain === null ? '' : printFigure(plain, unit),
      ours === null || plain === null ? '' : ratio(ours, plain),
      pledge === null ? '' : printPledge(pledge),
    ]),
  ];
}

const MEGABYTE = 1_000_000;

const printers: Record<Unit, (value: number) => string> = {
  seconds,
  milliseconds: (value) => `${grouped(value)} ms`,
  bytes: (value) => (value < MEGABYTE ? kilobytes(value) : megabytes(value)),
  count: grouped,
};

/** @param value `null` where this machine cannot tell */
export function printFigure(value: number | null, unit: Unit): string {
  return value === null ? 'not known' : printers[unit](value);
}

/** @example printPledge({ measured: 1.3, limit: 1.25, of: ' × plain' }) //=> 'at most 1.25 × plain: MISSED (1.30)' */
export function printPledge({ measured, limit, of }: Pledge): string {
  return `${kept(measured, limit, of)} (${measured.toFixed(measured < 10 ? 2 : 1)})`;
}
