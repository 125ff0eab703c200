import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../tests/bench/chromium.ts';
import { runBench } from '../tests/bench/report/run-bench.ts';
import { parts, type Part } from '../tests/bench/report/parts.ts';
import { resultsPage } from '../tests/bench/report/markdown.ts';
import type { Report } from '../tests/bench/report/report.ts';

const HELP = `Measures builds and search against plain Astro with Pagefind, and the members' section:
npm run bench -- [N…] [--rounds R] [--only PART] [--markdown FILE] [--json FILE]

  N                how many meetings (1000); several are measured one after the other
  --rounds R       how often each is built, alternately; the best counts (3; 2 above 300 meetings,
                   1 above 3000)
  --only PART      builds (with members' pages, unlocking and sealing), search, opening or pages (by
                   Lighthouse)
  --markdown FILE  writes the results as a page, such as tests/bench/RESULTS.md
  --json FILE      writes them as data
  --help           prints this text

A full build begins with nothing kept; then the site is built again with nothing changed, and with
one note changed. Sealing is measured against the same build without it, where there are rounds
enough to tell; opening against Web Crypto alone. Members' pages are visited in Chromium, where one is
installed (or named by CHROME_PATH); sites are served from this machine. Searches of "search" run in
Node with all files in memory; their times are processor time. What cannot be measured is told, and
the rest goes on; the command then ends with 1. The measurement is only worth something while nothing
else runs. 100, 1000 and 10000 take about half an hour on two processors.`;

interface Arguments {
  counts: number[];
  rounds: number | null;
  chosen: readonly Part[];
  markdown: string | undefined;
  json: string | undefined;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    options: {
      rounds: { type: 'string' },
      only: { type: 'string' },
      markdown: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const counts = (positionals.length > 0 ? positionals : ['1000']).map(wholeNumber);
  const rounds = values.rounds === undefined ? null : wholeNumber(values.rounds);
  const { markdown, json } = values;
  return { counts, rounds, chosen: chosenParts(values.only), markdown, json };
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

/** What was asked for, without where the results go. */
function commandOf({
  counts,
  rounds,
  chosen,
}: Pick<Arguments, 'counts' | 'rounds' | 'chosen'>): string {
  const [only] = chosen.length === 1 ? chosen : [];
  return [
    `npm run bench -- ${counts.join(' ')}`,
    ...(rounds === null ? [] : [`--rounds ${rounds}`]),
    ...(only === undefined ? [] : [`--only ${only}`]),
  ].join(' ');
}

async function bench(): Promise<void> {
  const { markdown, json, ...wanted } = readArguments();
  const browser = wanted.chosen.some((part) => part !== 'search') ? await startChromium() : null;
  try {
    const keep = async (report: Report): Promise<void> => {
      if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
      if (markdown === undefined) return;
      writeFileSync(markdown, await resultsPage(report, commandOf(wanted), resolve(markdown)));
    };
    const { failures } = await runBench({ ...wanted, browser, now: new Date(), keep });
    if (failures.length > 0) process.exitCode = 1;
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
