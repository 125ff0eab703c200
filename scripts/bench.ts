import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { buildRows, pageTable, sizeRows } from '../tests/bench/builds/build-tables.ts';
import { race } from '../tests/bench/builds/race.ts';
import { writeSites, type Ours } from '../tests/bench/builds/sites.ts';
import { startChromium } from '../tests/bench/chromium.ts';
import { openingTable } from '../tests/bench/opening/opening-table.ts';
import { searchTable } from '../tests/bench/search/search-table.ts';
import { lighthouseTable } from '../tests/bench/pages/lighthouse-table.ts';
import { bestSealing } from '../tests/bench/sealing/seal-alone.ts';
import { sealingTable } from '../tests/bench/sealing/sealing-table.ts';
import { formatTable } from '../tests/bench/table.ts';
import { serveLocked } from '../tests/bench/unlocking/serve-locked.ts';
import { timeUnlocking } from '../tests/bench/unlocking/time-unlocking.ts';
import { kdfTable, unlockingTable } from '../tests/bench/unlocking/unlocking-table.ts';

const parts = ['builds', 'search', 'opening', 'pages'] as const;
type Part = (typeof parts)[number];

const HELP = `Measures builds and search against plain Astro with Pagefind, and the members' section:
npm run bench -- [N…] [--rounds R] [--only PART]

  N            how many meetings (1000); several are measured one after the other
  --rounds R   how often each is built, alternately; the fastest counts (3)
  --only PART  builds (with sealing and unlocking), search, opening or pages (by Lighthouse)
  --help       prints this text

Sealing is measured against the same build without it, opening against Web Crypto alone. Unlocking
and opening are measured in Chromium too, where one is installed (or named by CHROME_PATH); the site
is served from this machine. Searches run in Node with all files in memory; their times are processor
time. The measurement is only worth something while nothing else runs.`;

interface Arguments {
  counts: number[];
  rounds: number;
  chosen: readonly Part[];
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    options: {
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const counts = (positionals.length > 0 ? positionals : ['1000']).map(wholeNumber);
  return { counts, rounds: wholeNumber(values.rounds), chosen: chosenParts(values.only) };
}

function chosenParts(only: string | undefined): readonly Part[] {
  if (only === undefined) return parts;
  const part = parts.find((one) => one === only);
  if (part === undefined) throw new Error(`There is no part "${only}".\n\n${HELP}`);
  return [part];
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Error(`"${text}" is not a whole number from 1 to 999999.\n\n${HELP}`);
}

function print(rows: string[][]): void {
  console.log(`\n${formatTable(rows)}`);
}

async function reportBuilds(count: number, rounds: number, browser: Browser | null): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'traff-bench-'));
  try {
    console.error(`${count} meetings`);
    const { ours, ...others } = await writeSites(folder, count);
    const best = await race({ ours, ...others }, rounds);
    console.log(`\n${count} meetings, best of ${rounds}`);
    print([...buildRows(best.ours, best.plain), ...(await sizeRows(ours, others.plain))]);
    print(pageTable(ours));
    print(sealingTable(best.ours, best.unsealed, await bestSealing(ours, rounds)));
    if (browser !== null) await reportUnlocking(ours, browser);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function reportUnlocking(site: Ours, browser: Browser): Promise<void> {
  const { page, cost, close } = await serveLocked(site);
  try {
    print(unlockingTable(await timeUnlocking(browser, page, cost)));
    print(kdfTable(cost));
  } finally {
    await close();
  }
}

async function bench(): Promise<void> {
  const { counts, rounds, chosen } = readArguments();
  const cpu = cpus()[0]?.model.trim() ?? '';
  const inBrowser = chosen.some((part) => part !== 'search');
  const browser = inBrowser ? await startChromium() : null;
  const found = browser === null ? 'no Chromium found' : `Chromium ${browser.version()}`;
  const version = inBrowser ? `, ${found}` : '';
  console.log(`Node ${process.version}${version}, ${cpus().length} × ${cpu}`);
  try {
    for (const count of counts) {
      if (chosen.includes('builds')) await reportBuilds(count, rounds, browser);
      if (chosen.includes('search')) print(await searchTable(count, rounds));
    }
    if (chosen.includes('opening')) print(await openingTable(browser));
    if (chosen.includes('pages'))
      print((await lighthouseTable()) ?? [['Lighthouse', 'no Chromium']]);
  } finally {
    await browser?.close();
  }
}

try {
  await bench();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
