import type { Browser } from 'playwright-core';
import { importInPage, openModulePage, slowDown } from '../chromium.ts';
import type { KdfCost } from './kdf-cost.ts';
import type * as stretching from './stretch-once.ts';

const MODULE = 'tests/bench/unlocking/stretch-once.ts';

/**
 * Milliseconds that a new page takes to stretch one passphrase, slowed down. In the page's own
 * thread and not in a worker, where Chromium refuses to slow anything down.
 */
export async function stretchInPage(
  browser: Browser,
  cost: KdfCost,
  slowdown: number,
): Promise<number> {
  const page = await openModulePage(browser);
  try {
    const module = await importInPage<typeof stretching>(page, MODULE);
    await slowDown(page, slowdown);
    return await module.evaluate(({ stretchOnce }, given) => stretchOnce(given), cost);
  } finally {
    await page.context().close();
  }
}
