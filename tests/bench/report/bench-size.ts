import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildFigures } from '../builds/build-figures.ts';
import { pageTable } from '../builds/page-table.ts';
import { race, type Best } from '../builds/race.ts';
import { sizeFigures } from '../builds/size-figures.ts';
import { writeSites, type BenchedSites, type Ours } from '../builds/sites.ts';
import { figure, type Figure } from '../figures/figure.ts';
import { bestSealing } from '../sealing/seal-alone.ts';
import { sealingTable } from '../sealing/sealing-table.ts';
import { spreadOf } from '../statistics.ts';
import { serveLocked } from '../unlocking/serve-locked.ts';
import { timeUnlocking } from '../unlocking/time-unlocking.ts';
import { kdfTable, unlockingTable } from '../unlocking/unlocking-table.ts';
import { visitFigures } from '../visits/visit-figures.ts';
import { visitMembers, visitPlain } from '../visits/visit-members.ts';
import { grouped } from '../table.ts';
import type { Attempts } from './attempts.ts';

interface Task {
  meetings: number;
  rounds: number;
  browser: Browser | null;
  attempts: Attempts;
}

/** What was measured of one number of meetings. */
export interface Result {
  figures: Figure[];
  tables: string[][][];
}

/** Builds generated notes in all ways, and looks at what was built. */
export async function benchSize(task: Task): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'traff-bench-'));
  try {
    const sites = await task.attempts.try(named(task, 'writing the notes'), () =>
      writeSites(folder, task.meetings),
    );
    return sites === null ? { figures: [], tables: [] } : await measureSites(sites, task);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSites(sites: BenchedSites, task: Task): Promise<Result> {
  const { ours, unsealed, plain } = sites;
  const { rounds, meetings, attempts, browser } = task;
  const result: Result = { figures: [], tables: [] };
  const part = async (what: string, work: () => Promise<void> | void): Promise<void> => {
    await attempts.try(named(task, what), work);
  };
  const best = await attempts.try(named(task, 'builds'), () => race({ ours, plain }, rounds));
  if (best !== null) result.figures.push(...buildFigures(best.ours, best.plain, meetings));
  // What was built can be looked at, even where a later build failed.
  if (![ours, plain].every(({ out }) => existsSync(out))) return result;
  await part('sizes', async () => void result.figures.push(...(await sizeFigures(ours, plain))));
  await part('pages', () => void result.tables.push(pageTable(ours)));
  if (browser !== null) {
    await part('members’ pages', async () => {
      const mine = await visitMembers(browser, ours);
      const theirs = await visitPlain(browser, plain, ours.meetings);
      result.figures.push(...visitFigures(mine, theirs));
    });
    await part('unlocking', () => addUnlocking(ours, browser, rounds, result));
  }
  // What sealing adds is less than two builds of the same differ by.
  if (rounds > 1 && best !== null)
    await part('sealing', () => addSealing({ ours, unsealed }, best.ours, rounds, result));
  return result;
}

async function addUnlocking(
  site: Ours,
  browser: Browser,
  rounds: number,
  { figures, tables }: Result,
): Promise<void> {
  const { page, cost, close } = await serveLocked(site);
  try {
    const times = await timeUnlocking(browser, page, cost, rounds > 1 ? 5 : 3);
    const totals = times.usual.visits.map(({ total }) => total);
    figures.push(figure('Enter to readable notes', 'milliseconds', spreadOf(totals).median));
    tables.push(unlockingTable(times), kdfTable(cost));
  } finally {
    await close();
  }
}

async function addSealing(
  { ours, unsealed }: Pick<BenchedSites, 'ours' | 'unsealed'>,
  sealed: Best,
  rounds: number,
  { tables }: Result,
): Promise<void> {
  const masked = await race({ unsealed }, rounds, ['full']);
  tables.push(sealingTable(sealed.full, masked.unsealed.full, await bestSealing(ours, rounds)));
}

const named = ({ meetings }: Task, what: string): string =>
  `${what}, ${grouped(meetings)} meetings`;
