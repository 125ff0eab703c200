import lighthouse from 'lighthouse';
import { launch, type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';

const { url } = inject('served').find(({ name }) => name === 'content')!;
const ASSERTED = ['accessibility', 'best-practices', 'seo'];
let browser: Browser;

beforeAll(async () => {
  browser = await launch({ executablePath: inject('browserFile'), args: CHROMIUM_FLAGS });
});
afterAll(() => browser.close());

/** What the network page, a meeting and the unlock page get; speed is for `npm run bench`. */
test.each(['/', '/traffar/2024-04-23/', '/medlemmar/'])(
  '%s has 100 for accessibility, best practices and SEO',
  { timeout: 120_000 },
  async (path) => {
    const page = await browser.newPage();
    const settings = { onlyCategories: ASSERTED, logLevel: 'error' as const };
    const result = await lighthouse(url + path, settings, undefined, page);
    await page.close();
    const { categories, audits } = result!.lhr;
    const scores = ASSERTED.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
    process.stdout.write(
      `Lighthouse ${path}: ${ASSERTED.map((id, i) => `${id} ${String(scores[i])}`).join(', ')}\n`,
    );
    const lacking = Object.values(audits).filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary',
    );
    expect(lacking.map(({ id, title }) => `${id}: ${title}`)).toEqual([]);
    expect(scores).toEqual(ASSERTED.map(() => 100));
  },
);
