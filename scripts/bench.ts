import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measurement } from '../tests/bench/measure.ts';
import { membersIndexBytes } from '../tests/bench/members-index-size.ts';
import { sizeOf } from '../tests/bench/output-size.ts';
import { weighPage } from '../tests/bench/page-weight.ts';
import { writeSites, type BenchedSite, type Ours } from '../tests/bench/sites.ts';
import { formatTable, kilobytes, megabytes, ratio } from '../tests/bench/table.ts';

const HELP = `Measures builds against plain Astro with Pagefind: npm run bench -- [N…] [--rounds R]

  N           how many meetings (1000); several are measured one after the other
  --rounds R  how often each is built, alternately; the fastest counts (3)
  --help      prints this text`;

const PAGEFIND = /^pagefind\//;

function readArguments(): { counts: number[]; rounds: number } {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: 'string', default: '3' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const counts = (positionals.length > 0 ? positionals : ['1000']).map(wholeNumber);
  return { counts, rounds: wholeNumber(values.rounds) };
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Error(`"${text}" is not a whole number from 1 to 999999.\n\n${HELP}`);
}

/** Builds alternately, so that a busy machine slows both alike; keeps the fastest round of each. */
async function race(sites: BenchedSite[], rounds: number): Promise<Measurement[]> {
  const best: Measurement[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (const [i, site] of sites.entries()) {
      const { seconds, peakBytes } = await site.build();
      console.error(`  round ${String(round)}, ${site.name}: ${seconds.toFixed(1)} s`);
      const before = best[i];
      best[i] = {
        seconds: Math.min(seconds, before?.seconds ?? Infinity),
        peakBytes: peakBytes === null ? null : Math.max(peakBytes, before?.peakBytes ?? 0),
      };
    }
  }
  return best;
}

async function report(count: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'traff-bench-'));
  try {
    const { ours, baseline } = await writeSites(folder, count);
    console.error(`${String(count)} meetings`);
    const [mine, plain] = await race([ours, baseline], rounds);
    if (mine === undefined || plain === undefined) return;
    console.log(`\n${String(count)} meetings, best of ${String(rounds)}\n`);
    console.log(formatTable([...buildRows(mine, plain), ...(await sizeRows(ours, baseline))]));
    console.log(`\n${formatTable(pageRows(ours))}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildRows(mine: Measurement, plain: Measurement): string[][] {
  const memory = (bytes: number | null): string =>
    bytes === null ? 'not known' : megabytes(bytes);
  const ratios = mine.peakBytes !== null && plain.peakBytes !== null;
  return [
    ['', 'Träff', 'Astro + Pagefind', 'ratio'],
    [
      'full build',
      `${mine.seconds.toFixed(1)} s`,
      `${plain.seconds.toFixed(1)} s`,
      ratio(mine.seconds, plain.seconds),
    ],
    [
      'peak memory, all processes',
      memory(mine.peakBytes),
      memory(plain.peakBytes),
      ratios ? ratio(mine.peakBytes ?? 0, plain.peakBytes ?? 0) : '',
    ],
  ];
}

async function sizeRows(ours: Ours, baseline: BenchedSite): Promise<string[][]> {
  const [mine, plain] = [sizeOf(ours.out), sizeOf(baseline.out)];
  const [index, plainIndex] = [sizeOf(ours.out, PAGEFIND), sizeOf(baseline.out, PAGEFIND)];
  const sealed = await membersIndexBytes(ours, ours.dates);
  const row = (name: string, a: number, b: number, print: (n: number) => string): string[] => [
    name,
    print(a),
    print(b),
    ratio(a, b),
  ];
  return [
    row('output files', mine.files, plain.files, String),
    row('output', mine.bytes, plain.bytes, megabytes),
    row('public index and program', index.bytes, plainIndex.bytes, megabytes),
    row('members’ index, sealed', sealed, plainIndex.bytes, megabytes),
  ];
}

function pageRows({ out, dates }: Ours): string[][] {
  const pages: [string, string][] = [
    ['network page', 'index.html'],
    ['all meetings', 'traffar/index.html'],
    ['one meeting', `traffar/${dates.at(-1) ?? ''}/index.html`],
    ['locked members’ page', 'medlemmar/index.html'],
  ];
  const rows = pages.map(([name, file]) => {
    const { document, scripts, fonts } = weighPage(out, file);
    return [name, ...[document, scripts, document + scripts, fonts].map(kilobytes)];
  });
  return [['compressed', 'page and styles', 'scripts', 'together', 'fonts on offer'], ...rows];
}

try {
  const { counts, rounds } = readArguments();
  const cpu = cpus()[0]?.model.trim() ?? '';
  console.log(`Node ${process.version}, ${String(cpus().length)} × ${cpu}`);
  for (const count of counts) await report(count, rounds);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
