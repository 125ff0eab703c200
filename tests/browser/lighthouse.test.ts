import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { CATEGORIES, runLighthouse, scoresOf, startForLighthouse } from './run-lighthouse.ts';

const { url } = inject('served').find(({ name }) => name === 'content')!;
/** Speed is for `npm run bench`, on a machine that does nothing else. */
const ASSERTED = CATEGORIES.filter((id) => id !== 'performance');
let browser: Browser;

beforeAll(async () => {
  browser = await startForLighthouse(inject('browserFile'));
});
afterAll(() => browser.close());

/** The network page, a meeting and the unlock page. */
test.each(['/', '/traffar/2024-04-23/', '/medlemmar/'])(
  '%s has 100 for accessibility, best practices and SEO',
  { timeout: 120_000 },
  async (path) => {
    const result = await runLighthouse(browser, url + path, ASSERTED);
    const scores = scoresOf(result, ASSERTED);
    const told = ASSERTED.map((id, index) => `${id} ${String(scores[index])}`);
    process.stdout.write(`Lighthouse ${path}: ${told.join(', ')}\n`);
    const lacking = Object.values(result.audits).filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary',
    );
    expect(lacking.map(({ id, title }) => `${id}: ${title}`)).toEqual([]);
    expect(scores).toEqual(ASSERTED.map(() => 100));
  },
);
