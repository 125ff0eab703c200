import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser, useVisit, type Visit } from './harness.ts';

const open = useBrowser();

const pages = [
  '/',
  '/traffar/',
  '/traffar/2024-01-17/',
  '/traffar/2024-02-14/',
  '/traffar/2024-04-10/',
  '/traffar/2035-05-09/',
  '/kommuner/',
  '/kommuner/lund/',
  '/nyheter/',
  '/nyheter/tankar-efter-starten/',
  '/sok/',
  '/tillganglighet/',
  '/medlemmar/',
];
/** The narrowest window of WCAG 2.2, 1.4.10 Reflow. */
const NARROW = { viewport: { width: 320, height: 640 } };

describe('in a narrow window', () => {
  const visit = useVisit(NARROW);

  test.each(pages)('%s fits, loads without an error, and from its own site', async (path) => {
    const { page, errors, requests } = await visit(path);
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    expect(requests.filter((request) => !/^\/|^blob:|^data:/.test(request))).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(NARROW.viewport.width);
  });
});

describe('without JavaScript', () => {
  const visit = useVisit({ javaScriptEnabled: false });

  test.each(pages.filter((path) => path !== '/sok/' && path !== '/medlemmar/'))(
    '%s says what it has to say',
    async (path) => {
      const { page } = await visit(path);
      const main = page.locator('main');
      await expect.poll(() => main.locator('h1').count()).toBe(1);
      await expect.poll(async () => (await main.innerText()).length).toBeGreaterThan(40);
    },
  );

  test.each(['/sok/', '/medlemmar/'])('%s says that it needs it', async (path) => {
    const { page } = await visit(path);
    await expect.poll(() => page.locator('main').innerText()).toMatch(/JavaScript/);
  });
});

describe('weight, compressed', () => {
  /** Bytes of everything a visit asked for, with text gzipped as a host would. */
  async function weightOf(path: string, ignore = /$^/): Promise<number> {
    const { page, requests }: Visit = await open(path);
    await page.waitForLoadState('networkidle');
    const files = new Set(requests.filter((request) => !ignore.test(request)));
    return [...files].map(onTheWire).reduce((sum, bytes) => sum + bytes, 0);
  }

  function onTheWire(request: string): number {
    const path = decodeURIComponent(request.replace(/[?#].*/, ''));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const bytes = readFileSync(join(inject('out'), file));
    return /\.(?:woff2|png|bin|pf_\w+|pagefind)$/.test(file)
      ? bytes.length
      : gzipSync(bytes).length;
  }

  test('the network page with all but its fonts is under 14 kB', async () => {
    expect(await weightOf('/', /\.woff2$/)).toBeLessThan(14_000);
  });

  test('the locked page with everything it loads is under 45 kB', async () => {
    expect(await weightOf('/medlemmar/')).toBeLessThan(45_000);
  });
});
