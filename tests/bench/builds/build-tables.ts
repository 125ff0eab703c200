import { kilobytes, megabytes, ratio, seconds } from '../table.ts';
import type { Measurement } from './measure.ts';
import { membersIndexBytes } from './members-index-size.ts';
import { sizeOf } from './output-size.ts';
import { weighPage } from './page-weight.ts';
import type { BenchedSite, Ours } from './sites.ts';

const PAGEFIND = /^pagefind\//;

export function buildRows(mine: Measurement, plain: Measurement): string[][] {
  const memory = (bytes: number | null): string =>
    bytes === null ? 'not known' : megabytes(bytes);
  const known = mine.peakBytes !== null && plain.peakBytes !== null;
  return [
    ['', 'Träff', 'Astro + Pagefind', 'ratio'],
    [
      'full build',
      seconds(mine.seconds),
      seconds(plain.seconds),
      ratio(mine.seconds, plain.seconds),
    ],
    [
      'peak memory, all processes',
      memory(mine.peakBytes),
      memory(plain.peakBytes),
      known ? ratio(mine.peakBytes ?? 0, plain.peakBytes ?? 0) : '',
    ],
  ];
}

export async function sizeRows(ours: Ours, baseline: BenchedSite): Promise<string[][]> {
  const [mine, plain] = [sizeOf(ours.out), sizeOf(baseline.out)];
  const [index, plainIndex] = [sizeOf(ours.out, PAGEFIND), sizeOf(baseline.out, PAGEFIND)];
  const sealed = await membersIndexBytes(ours);
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

export function pageTable({ out, meetings }: Ours): string[][] {
  const pages: [string, string][] = [
    ['network page', 'index.html'],
    ['all meetings', 'traffar/index.html'],
    ['one meeting', `traffar/${meetings.at(-1)?.date ?? ''}/index.html`],
    ['locked members’ page', 'medlemmar/index.html'],
  ];
  const rows = pages.map(([name, file]) => {
    const { document, scripts, fonts } = weighPage(out, file);
    return [name, ...[document, scripts, document + scripts, fonts].map(kilobytes)];
  });
  return [['compressed', 'page and styles', 'scripts', 'together', 'fonts on offer'], ...rows];
}
