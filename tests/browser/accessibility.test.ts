import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { auditLooks, carryAxe, settled } from './audit.ts';
import { launchBrowser } from './harness.ts';
import { samplePages } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const audited: string[] = [];

describe.each(inject('served'))('$name', ({ out, url }) => {
  const kinds = samplePages(out);
  let page: Page;
  beforeAll(async () => {
    page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    await carryAxe(page);
  });
  afterAll(() => page.context().close());

  test.each([...kinds])('%s', { timeout: 120_000 }, async (_, addresses) => {
    for (const address of addresses) {
      await page.goto(url + address);
      await settled(page);
      expect([address, await auditLooks(page)]).toEqual([address, []]);
      audited.push(address);
    }
  });
});

test('there were dozens of kinds of pages', () => {
  const kinds = inject('served').flatMap(({ out }) => [...samplePages(out)]);
  const pages = kinds.flatMap(([, addresses]) => addresses);
  process.stdout.write(`axe: ${pages.length} pages of ${kinds.length} kinds.\n`);
  expect(audited).toHaveLength(pages.length);
  expect(kinds.length).toBeGreaterThan(40);
});
