import type { Browser } from 'playwright-core';
import { importInPage, openModulePage } from '../chromium.ts';
import { spreadOf } from '../statistics.ts';
import { duration, kept, kilobytes, ratio } from '../table.ts';
import type * as opening from './compare.ts';
import { compareOpening, type Opening } from './compare.ts';

/** Lengths of what was sealed, in bytes: short and long notes, a picture, the largest attachment. */
const SIZES = [4_000, 64_000, 1_000_000, 50_000_000];
const MOST = 2;

type Where = [name: string, compare: (bytes: number) => Promise<Opening>];

/** Opening a blob beside decrypting the same bytes with Web Crypto alone. */
export async function openingTable(browser: Browser | null): Promise<string[][]> {
  const places: Where[] = [['Node', compareOpening]];
  if (browser !== null) places.push(['Chromium', await comparingIn(browser)]);
  const rows = [['opening a blob', 'openBlob', 'decrypt alone', 'ratio', 'promised']];
  for (const [name, compare] of places) {
    for (const bytes of SIZES) {
      console.error(`  opening ${kilobytes(bytes)} in ${name}`);
      rows.push([`${kilobytes(bytes)}, ${name}`, ...cells(await compare(bytes))]);
    }
  }
  return rows;
}

async function comparingIn(browser: Browser): Promise<Where[1]> {
  const page = await openModulePage(browser);
  const module = await importInPage<typeof opening>(page, 'tests/bench/opening/compare.ts');
  return (bytes) => module.evaluate(({ compareOpening: compare }, given) => compare(given), bytes);
}

function cells({ ours, bare }: Opening): string[] {
  const [mine, plain] = [spreadOf(ours), spreadOf(bare)];
  return [
    duration(mine),
    duration(plain),
    ratio(mine.median, plain.median),
    kept(mine.median / plain.median, MOST),
  ];
}
