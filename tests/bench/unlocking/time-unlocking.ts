import type { Browser } from 'playwright-core';
import type { KdfCost } from './kdf-cost.ts';
import { stretchInPage } from './stretch-in-page.ts';
import { unlockOnce, type LockedPage, type Unlocking } from './unlock-once.ts';

/** One entry a round; milliseconds. */
export interface Times {
  visits: Unlocking[];
  /** One stretching in a page's own thread. */
  stretching: number[];
}

export interface UnlockingTimes {
  usual: Times;
  slowed: Times;
  slowdown: number;
}

const SLOWDOWN = 6;

/** Unlocks by turns with and without slowdown; the first turn of each is not counted. */
export async function timeUnlocking(
  browser: Browser,
  page: LockedPage,
  cost: KdfCost,
  rounds: number,
): Promise<UnlockingTimes> {
  const usual: Times = { visits: [], stretching: [] };
  const slowed: Times = { visits: [], stretching: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const [times, slowdown] of [[usual, 1] as const, [slowed, SLOWDOWN] as const]) {
      const visit = await unlockOnce(browser, page, slowdown);
      const stretching = await stretchInPage(browser, cost, slowdown);
      if (round === 0) continue;
      times.visits.push(visit);
      times.stretching.push(stretching);
    }
    console.error(`  unlocking, round ${round} of ${rounds}`);
  }
  return { usual, slowed, slowdown: SLOWDOWN };
}
