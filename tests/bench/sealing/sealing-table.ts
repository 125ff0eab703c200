import type { Measurement } from '../builds/measure.ts';
import { kept, megabytes, percent, ratio, seconds } from '../table.ts';
import type { Sealing } from './seal-alone.ts';

/** Share of the time of a build without sealing that sealing may add, in per cent. */
const MOST = 10;

/** What sealing adds to a build, and what it takes by itself. @param sealed a full build */
export function sealingTable(
  sealed: Measurement,
  unsealed: Measurement,
  alone: Sealing,
): string[][] {
  const added = (mine: number, plain: number): string[] => [
    seconds(mine),
    seconds(plain),
    ratio(mine, plain),
    kept((100 * mine) / plain - 100, MOST, ' % more'),
  ];
  const share = (part: number, whole: number): string[] => [
    seconds(part),
    seconds(whole),
    percent(part, whole),
    kept((100 * part) / whole, MOST, ' %'),
  ];
  const what = `${alone.blobs} blobs of ${megabytes(alone.bytes)}`;
  return [
    ['', 'sealed', 'masked instead', 'ratio', 'promised'],
    ['full build', ...added(sealed.seconds, unsealed.seconds)],
    ['processor time of the build', ...ifKnown(added, sealed.cpuSeconds, unsealed.cpuSeconds)],
    ['', 'sealing alone', 'masked build', 'share', 'promised'],
    [what, ...share(alone.seconds, unsealed.seconds)],
    [`${what}, processor time`, ...ifKnown(share, alone.cpuSeconds, unsealed.cpuSeconds)],
  ];
}

function ifKnown(
  cells: (one: number, other: number) => string[],
  one: number | null,
  other: number | null,
): string[] {
  return one === null || other === null ? ['not known'] : cells(one, other);
}
