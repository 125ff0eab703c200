import type { KdfCost } from './kdf-cost.ts';
import { spreadOf } from '../statistics.ts';
import { duration, kept } from '../table.ts';
import { describeCost, owaspReached } from './owasp.ts';
import type { UnlockingTimes } from './time-unlocking.ts';

/** What unlocking may take beside the key stretching itself, in milliseconds. */
const MOST_BESIDE = 150;
/** What the key stretching may take in a page that is slowed down, in milliseconds. */
const MOST_STRETCHING = 1000;

/** From Enter to the readable note, and what part of it is key stretching. */
export function unlockingTable({ usual, slowed, slowdown }: UnlockingTimes): string[][] {
  const row = (name: string, pick: (times: typeof usual) => number[]): string[] => [
    name,
    duration(spreadOf(pick(usual))),
    duration(spreadOf(pick(slowed))),
  ];
  const beside = ({ visits }: typeof usual): number[] =>
    visits.map(({ total, kdf }) => total - kdf);
  const worst = Math.max(...[usual, slowed].map((times) => spreadOf(beside(times)).median));
  const stretching = spreadOf(slowed.stretching).median;
  return [
    ['unlocking in Chromium', 'as it is', `page slowed ${slowdown} times`, 'promised'],
    row('Enter to readable note', ({ visits }) => visits.map(({ total }) => total)),
    row('key stretching, in a worker', ({ visits }) => visits.map(({ kdf }) => kdf)),
    [...row('all beside it', beside), kept(worst, MOST_BESIDE, ' ms')],
    [
      ...row('key stretching, in the page', (times) => times.stretching),
      kept(stretching, MOST_STRETCHING, ' ms'),
    ],
  ];
}

export function kdfTable(cost: KdfCost): string[][] {
  const least = owaspReached(cost);
  return [
    ['Argon2id', 'this site', 'OWASP’s minimum', 'promised'],
    [
      '',
      describeCost(cost),
      least === null ? '' : describeCost(least),
      `at least: ${least === null ? 'MISSED' : 'kept'}`,
    ],
  ];
}
