import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './harness.ts';

const open = useBrowser({ apart: true });

const BEFORE = '2035-05-09T12:00:00Z';
/** The meeting of 9 May ends at 15:45 in Stockholm. */
const AFTER = '2035-05-09T13:45:00Z';

/** A page of the site by the clock of its reader. */
async function at(now: string, path: string): Promise<Page> {
  const { page } = await open('/tillganglighet/');
  await page.clock.setFixedTime(new Date(now));
  await page.goto(new URL(path, inject('url')).href);
  return page;
}

const seen = (page: Page): Promise<string[]> =>
  page.locator('.ahead :is(h2, h3, p, time):visible').allInnerTexts();

describe('all meetings, by the reader’s clock', () => {
  test('have the next one first until it ends', async () => {
    const page = await at(BEFORE, '/traffar/');
    await expect.poll(() => seen(page).then(String)).toMatch(/^Kommande träffar,.*9.*maj 2035/s);
    expect((await seen(page)).join()).toContain('Planerad');
    expect((await seen(page)).join()).not.toContain('Nyss passerade');
  });

  test('tell then that it is over and that none is planned', async () => {
    const page = await at(AFTER, '/traffar/');
    await expect
      .poll(() => seen(page).then(String))
      .toMatch(/Ingen kommande träff är planerad just nu.*Nyss passerade.*maj 2035/s);
    expect((await seen(page)).join()).toContain('Datumet har passerat');
  });
});

test('a meeting can be put into a calendar until it ends', async () => {
  const button = (page: Page) => page.getByRole('link', { name: 'Lägg till i kalendern' });
  const page = await at(BEFORE, '/traffar/2035-05-09/');
  await button(page).waitFor();
  await expect.poll(() => button(page).getAttribute('href')).toMatch(/\/traffar\/2035-05-09\.ics$/);
  await page.clock.setFixedTime(new Date(AFTER));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await button(page).waitFor({ state: 'hidden' });
});
