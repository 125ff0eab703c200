import type { Browser } from 'playwright-core';
import { openingTable } from '../opening/opening-table.ts';
import { lighthouseTable } from '../pages/lighthouse-table.ts';
import { searchTable } from '../search/search-table.ts';
import { formatTable, grouped } from '../table.ts';
import { Attempts } from './attempts.ts';
import { benchSize } from './bench-size.ts';
import { describeMachine, thisRun } from './machine.ts';
import type { Part } from './parts.ts';
import { growthTable, sizeTables, type Report, type SizeReport } from './report.ts';

interface Wanted {
  /** Numbers of meetings. */
  counts: readonly number[];
  /** How often each is built; null for what suits their number. */
  rounds: number | null;
  chosen: readonly Part[];
  browser: Browser | null;
  now: Date;
  /** Is given what there is so far, each time that more is known. */
  keep: (report: Report) => Promise<void> | void;
}

/** How often sites of up to so many meetings are built: what takes long differs by less. */
const ROUNDS = [
  { upTo: 300, rounds: 3 },
  { upTo: 3000, rounds: 2 },
];

/** Measures what is wanted and prints each table as it comes. */
export async function runBench(wanted: Wanted): Promise<Report> {
  const { counts, chosen, browser, now, keep } = wanted;
  const attempts = new Attempts();
  const { failures } = attempts;
  const report: Report = { machine: thisRun(browser, now), sizes: [], tables: [], failures };
  console.log(describeMachine(report.machine));
  if (chosen.includes('builds') || chosen.includes('search')) {
    for (const meetings of counts) {
      const size = await measureSize(meetings, wanted, attempts);
      report.sizes.push(size);
      printAll(sizeTables(size));
      await keep(report);
    }
  }
  if (chosen.includes('opening'))
    add(report, await attempts.try('opening', () => openingTable(browser)));
  if (chosen.includes('pages') && browser !== null)
    add(report, await attempts.try('pages by Lighthouse', lighthouseTable));
  await keep(report);
  const growth = growthTable(report);
  if (growth !== null) printAll([growth]);
  for (const { what, why } of failures) console.error(`Not measured: ${what}. ${why}`);
  return report;
}

function add({ tables }: Report, rows: string[][] | null): void {
  if (rows === null) return;
  tables.push(rows);
  printAll([rows]);
}

async function measureSize(
  meetings: number,
  { rounds: asked, chosen, browser }: Wanted,
  attempts: Attempts,
): Promise<SizeReport> {
  console.error(`${grouped(meetings)} meetings`);
  const begun = performance.now();
  const rounds = asked ?? ROUNDS.find(({ upTo }) => meetings <= upTo)?.rounds ?? 1;
  const { figures, tables } = chosen.includes('builds')
    ? await benchSize({ meetings, rounds, browser, attempts })
    : { figures: [], tables: [] };
  const search = chosen.includes('search')
    ? await attempts.try(`search, ${grouped(meetings)} meetings`, () =>
        searchTable(meetings, rounds),
      )
    : null;
  if (search !== null) tables.push(search);
  return { meetings, rounds, figures, tables, minutes: (performance.now() - begun) / 60_000 };
}

function printAll(tables: readonly string[][][]): void {
  for (const rows of tables) console.log(`\n${formatTable(rows)}`);
}
