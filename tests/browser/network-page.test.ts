import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { formatTraffKey } from '../../src/build/members/key.ts';
import { serve, type Serving } from '../../src/build/serve/serve.ts';
import { municipalities } from '../../src/model/municipalities.ts';
import { generateMeetings } from '../bench/meetings/generate.ts';
import { writeContent } from '../bench/meetings/write-content.ts';
import { THOROUGH } from '../build/thorough.ts';
import { addMember } from '../fixture-site.ts';
import { buildAt } from '../kept-sites.ts';
import { settled } from './audit.ts';
import { launchBrowser } from './harness.ts';

/** Bytes that the first answers of a connection hold: ten packets of 1,460 (RFC 6928), less heads. */
const MOST = 14_336;
const MEETINGS = 1000;
/** When all sites of the tests were built. */
const BUILT = '2024-04-30T12:00:00Z';

const ours = inject('served').find(({ name }) => name === 'content')!;
const folder = mkdtempSync(join(tmpdir(), 'traff-large-'));
const large = { out: '', url: '' };
const sites = { 'our own': { out: ours.out, url: ours.url }, ...(THOROUGH ? { large } : {}) };
let server: Serving | null = null;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  if (!THOROUGH) return;
  large.out = join(folder, 'dist');
  await buildLarge(join(folder, 'content'), large.out);
  server = await serve(large.out, { port: 0, base: '' });
  large.url = server.url.replace(/\/$/, '');
});
afterAll(async () => {
  await browser.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

/** A thousand meetings, in which every municipality there is has presented. */
async function buildLarge(content: string, out: string): Promise<void> {
  const meetings = generateMeetings(MEETINGS).map((meeting, index) => {
    const [first, ...others] = meeting.presentations.map((one) => ({ ...one, paragraphs: [] }));
    const { name } = municipalities[index % municipalities.length]!;
    const rest = others.filter(({ municipality }) => municipality !== name);
    return { ...meeting, presentations: [{ ...first!, municipality: name }, ...rest] };
  });
  writeContent(content, meetings);
  const key = formatTraffKey(randomBytes(32));
  await addMember(content, key);
  await buildAt(content, out, { TRAFF_KEY: key });
}

/** The first page as it is right after the build, and what it asked for. */
async function visit(
  site: { url: string },
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ page: Page; files: string[] }> {
  const context = await browser.newContext({ locale: 'sv-SE', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(BUILT);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await prepare(page);
  await page.goto(`${site.url}/`);
  await page.waitForLoadState('networkidle');
  const files = [...asked].map((path) => (path.endsWith('/') ? `${path}index.html` : path));
  return { page, files };
}

describe.each(Object.entries(sites))('the network page of %s site', (name, site) => {
  test('is less than 14 kB with its styles and scripts, compressed', async () => {
    const { files } = await visit(site);
    const counted = files.filter((path) => !path.endsWith('.woff2'));
    const packed = counted.map((path) => {
      const bytes = readFileSync(join(site.out, path));
      return [gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length] as const;
    });
    const gzip = packed.reduce((sum, [bytes]) => sum + bytes, 0);
    const brotli = packed.reduce((sum, [, bytes]) => sum + bytes, 0);
    process.stdout.write(
      `Network page of ${name} site: ${gzip} bytes by gzip, ${brotli} by Brotli, ` +
        `${counted.length} files.\n`,
    );
    expect(counted.filter((path) => path.endsWith('.css')).length).toBeGreaterThan(0);
    expect(counted.filter((path) => /\.(?:png|jpe?g|webp|bin|pf_\w+)$/.test(path))).toEqual([]);
    expect(gzip).toBeLessThan(MOST);
  });

  test('says the same without script', async () => {
    const [{ page }, { page: still }] = [
      await visit(site),
      await visit(site, { javaScriptEnabled: false }),
    ];
    const said = await page.locator('main').innerText();
    expect(said.length).toBeGreaterThan(500);
    await expect.poll(() => still.locator('main').innerText()).toBe(said);
  });

  test.each([390, 1280])('does not move while it loads, %d pixels wide', async (width) => {
    const { page } = await visit(site, { viewport: { width, height: 800 } }, async (page) => {
      // Everything but the page itself comes late, the fonts last.
      await page.route(/\.(?:css|js)$/, (route) => after(100, () => route.continue()));
      await page.route(/\.woff2$/, (route) => after(600, () => route.continue()));
    });
    await page.evaluate(() => document.fonts.ready);
    const moved = await shifts(page);
    const sum = moved.reduce((total, [, value]) => total + value, 0);
    process.stdout.write(
      `Layout shift of ${name} site at ${width} pixels, fonts late: ${sum.toFixed(4)}\n`,
    );
    // Where letters of the page's own font come late, a word may be a few pixels wider.
    expect(sum, JSON.stringify(moved)).toBeLessThan(0.001);
  });
});

async function after(milliseconds: number, act: () => Promise<void>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await act();
}

/** Every shift of the layout since the page began: what moved, and by how much. */
function shifts(page: Page): Promise<[string, number][]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
        const found: [string, number][] = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[])
            found.push([sources.map(({ node }) => node?.nodeName ?? '').join(), value]);
        }).observe({ type: 'layout-shift', buffered: true });
        // What was buffered is told in a task of its own.
        setTimeout(() => resolve(found), 100);
      }),
  );
}

describe('a page that was built long ago tells by the reader’s clock what comes next', () => {
  // The last meeting of the seeds is on 28 May 2024, 15.00 to 15.45 in Stockholm.
  const times: [string, boolean][] = [
    ['2024-04-30T12:00:00Z', true],
    ['2024-05-28T13:44:00Z', true],
    ['2024-05-28T13:46:00Z', false],
    ['2030-01-01T00:00:00Z', false],
  ];

  test.each(['Europe/Stockholm', 'America/New_York', 'Pacific/Auckland'])(
    'in %s',
    async (timezoneId) => {
      const context = await browser.newContext({ timezoneId });
      onTestFinished(() => context.close());
      for (const [time, ahead] of times) {
        const page = await context.newPage();
        await page.clock.setFixedTime(time);
        await page.goto(`${ours.url}/`);
        await settled(page);
        const next = page.locator('[data-next]');
        const dates = (): Promise<string[]> =>
          next
            .locator('time')
            .evaluateAll((all: HTMLTimeElement[]) =>
              all.map(({ dateTime }) => dateTime.slice(0, 10)),
            );
        await expect.poll(dates, { message: time }).toEqual(ahead ? ['2024-05-28'] : []);
        await page.close();
      }
    },
  );
});
