import lighthouse, { type Result } from 'lighthouse';
import { launch, type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';

/** What Lighthouse judges; the first depends on how busy the machine is. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

export const startForLighthouse = (executablePath: string): Promise<Browser> =>
  launch({ executablePath, args: CHROMIUM_FLAGS });

/** Judges a page as on a telephone on a slow network. @throws {Error} when it cannot */
export async function runLighthouse(
  browser: Browser,
  address: string,
  categories: string[],
): Promise<Result> {
  const page = await browser.newPage();
  try {
    const settings = { onlyCategories: categories, logLevel: 'error' as const };
    const result = await lighthouse(address, settings, undefined, page);
    if (result === undefined) throw new Error(`Lighthouse has no result for ${address}.`);
    return result.lhr;
  } finally {
    await page.close();
  }
}

/** Points of a hundred, in the order of the categories. */
export function scoresOf({ categories }: Result, chosen: string[]): number[] {
  return chosen.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
}
