import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './harness.ts';
import { search } from './search-visit.ts';

const open = useBrowser();

const BEFORE = '2035-05-09T12:00:00Z';
/** The meeting of 9 May ends at 15:45 in Stockholm. */
const AFTER = '2035-05-09T13:45:00Z';

/** A window that shows the whole page: what moves outside it does not count. */
const ALL = { width: 1280, height: 4000 };
/** Milliseconds in which a browser has painted what it has of a page. */
const PAINTED = 500;

/** A page at another address of the site, with a clock of its own; fonts never come, nor move it. */
async function at(now: string): Promise<Page> {
  const { page } = await open('/tillganglighet/', { viewport: ALL });
  await page.clock.setFixedTime(new Date(now));
  await page.route('**/*.woff2', (route) => route.abort());
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as Shift).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

interface Shift {
  value: number;
}

/** Adds dates to the plan of 9 May 2035, as a page built with them would have them. */
async function plan(page: Page, ...days: [date: string, cancelled: boolean][]): Promise<void> {
  await page.route(`${inject('url')}/`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const item = /<article class="planned".*?<\/article>/s.exec(html)?.[0] ?? '';
    const more = days.map(([date, cancelled]) => {
      const dated = item.replaceAll('2035-05-09', date);
      return `<li>${cancelled ? dated.replace('data-ends', 'data-cancelled data-ends') : dated}</li>`;
    });
    const body = html.replace(
      /<ul data-further>.*?<\/ul>/s,
      `<ul data-further>${more.join('')}</ul>`,
    );
    await route.fulfill({ response, body });
  });
}

/** The dates that can be seen in one part of the card, as the parts of its markup are called. */
async function dates(page: Page, part: string): Promise<(string | null)[]> {
  const times = page.locator(`[data-${part}] time:visible`);
  return times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
}

const title = (page: Page): Promise<string> => page.locator('.next-card h2').innerText();
const home = (page: Page) => page.goto(`${inject('url')}/`, { waitUntil: 'networkidle' });
const shifts = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);

describe('the next meeting by the reader’s clock', () => {
  test('is the one that was next at the build, until it ends, in an open page too', async () => {
    const page = await at(BEFORE);
    await home(page);
    expect(await title(page)).toBe('Nästa träff');
    expect(await dates(page, 'next')).toEqual(['2035-05-09']);
    expect(await dates(page, 'passed')).toEqual([]);
    expect(await shifts(page)).toEqual([]);
    await page.clock.setFixedTime(new Date(AFTER));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => title(page)).toBe('Nästa datum är inte bestämt');
    const mark = page.locator('.term li').last();
    await expect.poll(() => mark.locator('em').innerText()).toBe('passerad');
  });

  test('is none once that one is over, which is then told among past dates', async () => {
    const page = await at(AFTER);
    await home(page);
    expect(await title(page)).toBe('Nästa datum är inte bestämt');
    expect(await dates(page, 'next')).toEqual([]);
    expect(await dates(page, 'passed')).toEqual(['2035-05-09']);
    expect(await page.getByRole('link', { name: 'Lägg till i kalendern' }).count()).toBe(0);
    expect(await shifts(page)).toEqual([]);
  });

  test('is the one after it, never a cancelled one, and nothing moves in the page', async () => {
    const page = await at(AFTER);
    await page.route('**/home-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, PAINTED));
      await route.continue();
    });
    await plan(page, ['2035-06-05', true], ['2035-06-12', false], ['2035-09-04', false]);
    await home(page);
    expect(await title(page)).toBe('Nästa träff');
    expect(await dates(page, 'next')).toEqual(['2035-06-12']);
    expect(await dates(page, 'further')).toEqual(['2035-06-05', '2035-09-04']);
    expect(await dates(page, 'passed')).toEqual(['2035-05-09']);
    expect(await shifts(page)).toEqual([]);
  });
});

test('says what was next at the build where there is no script', async () => {
  const { page } = await open('/', { javaScriptEnabled: false });
  expect(await title(page)).toBe('Nästa träff');
  expect(await dates(page, 'next')).toEqual(['2035-05-09']);
});

test('says so too, after a while, where the script does not come', async () => {
  const page = await at(BEFORE);
  await page.route('**/home-*.js', (route) => route.abort());
  await home(page);
  await page.locator('.next-card h2').waitFor();
  expect(await dates(page, 'next')).toEqual(['2035-05-09']);
});

test('marks what was sought when the search led there', async () => {
  const { page, errors } = await open('/sok/');
  await search(page, 'prova nytt');
  await page
    .locator('.search-link[href$="/"]')
    .and(page.getByRole('link', { name: 'Provnätverket' }))
    .first()
    .click();
  const bar = page.getByRole('group', { name: 'Markeringar från sökningen' });
  await bar.waitFor();
  expect(await page.locator('main mark').count()).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});
