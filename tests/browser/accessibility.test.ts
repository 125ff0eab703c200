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

const audited = new Set<string>();

const sites = inject('served');
const samples = samplePages(sites.toReversed());

describe.each(sites)('$name', (site) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    await carryAxe(page);
  });
  afterAll(() => page.context().close());

  test.each([...samples.get(site)!])('%s', { timeout: 120_000 }, async (_, addresses) => {
    for (const address of addresses) {
      await page.goto(site.url + address);
      await settled(page);
      expect([address, await auditLooks(page)]).toEqual([address, []]);
      audited.add(site.url + address);
    }
  });
});

test('there were dozens of kinds of pages', () => {
  const kinds = [...samples.values()].flatMap((sample) => [...sample]);
  const pages = kinds.flatMap(([, addresses]) => addresses);
  process.stdout.write(`axe: ${pages.length} pages of ${kinds.length} kinds.\n`);
  expect(audited.size).toBe(pages.length);
  expect(kinds.length).toBeGreaterThan(40);
});
