import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './harness.ts';
import { everything, locked, shown } from './members-visit.ts';
import { box, NARROW, search, titles, unlockedSearch } from './search-visit.ts';

const open = useBrowser();

const marked = (page: Page): Promise<string[]> => page.locator('main mark').allTextContents();
const bar = (page: Page) => page.getByRole('group', { name: 'Markeringar från sökningen' });

async function openFirst(page: Page): Promise<void> {
  await page.locator('.search-link').first().click();
  await bar(page).waitFor();
}

/** Whether the element can be seen, with nothing of the page's own over it. */
function uncovered(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return at !== null && (element === at || element.contains(at));
    });
}

/** Opens the last of all results, goes back, and tells from where and to where. */
async function thereAndBack(page: Page): Promise<[before: number, after: number]> {
  const last = page.locator('.search-link').last();
  await last.scrollIntoViewIfNeeded();
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  const before = await scrolled();
  await last.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sok/'));
  await page.goBack();
  await page.locator('.search-result').first().waitFor();
  await expect.poll(scrolled).toBeGreaterThan(before - 5);
  return [before, await scrolled()];
}

describe('a result of the members’ search', () => {
  test('opens at its passage, marked, in the part that the address names', async () => {
    const { page, errors } = await unlockedSearch(open);
    await search(page, 'mössor');
    await openFirst(page);
    expect(page.url()).toMatch(/\/medlemmar\/traffar\/2024-01-17\/#vingaker$/);
    await expect.poll(() => marked(page)).toEqual(['mössa']);
    await expect.poll(() => bar(page).locator('p').textContent()).toBe('1 ställe markerat');
    await expect.poll(() => page.locator('#traff-status').textContent()).toBe('1 ställe markerat');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('mössa');
    await expect.poll(() => uncovered(page, 'main mark')).toBe(true);
    await expect
      .poll(() => page.title())
      .toBe('Träff 17 januari 2024 – För medlemmar – Provnätverket');
    expect(errors).toEqual([]);
  });

  test('leads from place to place, and gives the text back as it was', async () => {
    const { page } = await unlockedSearch(open);
    await search(page, 'mottagning');
    await openFirst(page);
    const text = (): Promise<string> => page.locator('.note').innerText();
    const before = await text();
    const places = await page.locator('main mark').count();
    expect(places).toBeGreaterThan(1);
    await bar(page).getByRole('button', { name: 'Nästa markering' }).click();
    await expect
      .poll(() => bar(page).locator('p').textContent())
      .toMatch(new RegExp(`^Ställe \\d+ av ${String(places)}$`));
    await expect.poll(() => page.locator('mark[data-current]').count()).toBe(1);
    await bar(page).getByRole('button', { name: 'Ta bort markeringarna' }).click();
    await expect.poll(() => marked(page)).toEqual([]);
    await expect.poll(() => bar(page).count()).toBe(0);
    await expect.poll(text).toBe(before);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  test('leaves what was asked for in no store; locking leaves nothing', async () => {
    const { page } = await unlockedSearch(open);
    await search(page, 'sjökaptensmössor');
    await openFirst(page);
    const stored = await page.evaluate(() =>
      JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), history.state]),
    );
    expect(stored).not.toMatch(/kapten/);
    await page.getByRole('button', { name: 'Lås', exact: true }).click();
    await locked(page);
    expect(await everything(page)).not.toMatch(/kapten/);
    await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('locking the list leaves nothing of what was asked for', async () => {
    const { page } = await unlockedSearch(open);
    await search(page, 'sjökaptensmössor');
    await page.getByRole('button', { name: 'Lås', exact: true }).click();
    await locked(page);
    const state = await page.evaluate(() => JSON.stringify(history.state));
    expect(page.url() + state + (await everything(page))).not.toMatch(/kapten/);
  });

  test('opens a public page without writing down what a member asked for', async () => {
    const { page } = await unlockedSearch(open);
    await search(page, 'möten');
    await page.getByRole('link', { name: 'Tankar efter starten' }).click();
    await page.waitForURL('**/nyheter/**');
    await page.waitForLoadState('networkidle');
    await expect.poll(() => marked(page)).toEqual([]);
    const stored = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
    expect(stored).not.toContain('sought');
  });

  test('Back leads to the same results, Forward to the page again', async () => {
    const { page, errors } = await unlockedSearch(open);
    await search(page, 'gurksmörgås');
    await openFirst(page);
    await page.goBack();
    await expect.poll(() => titles(page)).toHaveLength(1);
    await expect.poll(() => box(page)).toBe('gurksmörgås');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toBe('search-link');
    await page.goForward();
    await page.locator('.note').waitFor();
    await expect.poll(() => marked(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('Back leads to where one was in the list', async () => {
    const { page } = await unlockedSearch(open, NARROW);
    const [before, after] = await thereAndBack(page);
    expect(before).toBeGreaterThan(300);
    expect(Math.abs(after - before)).toBeLessThan(5);
  });

  test('the page opened is the page that a reload opens', async () => {
    const { page } = await unlockedSearch(open);
    await search(page, 'gurksmörgås');
    await openFirst(page);
    await page.reload();
    await shown(page);
    await expect.poll(() => page.locator('.note').innerText()).toContain('gurksmörgås');
    await expect.poll(() => marked(page)).toEqual([]);
    await expect.poll(() => page.locator('#traff-bar [aria-current=page]').count()).toBe(0);
  });
});

describe('a result of the public search', () => {
  test('opens at its passage, marked, and says nothing of it in the address', async () => {
    const { page, errors } = await open('/sok/');
    await search(page, 'träff');
    await page.getByRole('link', { name: 'Höstens arbete' }).click();
    await bar(page).waitFor();
    expect(new URL(page.url()).pathname).toBe('/traffar/2024-04-10/');
    expect(page.url()).not.toMatch(/q=|text=/);
    await expect.poll(() => marked(page)).toContain('träffar');
    await expect.poll(() => uncovered(page, '.open-notes mark')).toBe(true);
    await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(errors).toEqual([]);
  });

  test('marks a post, once', async () => {
    const { page } = await open('/sok/');
    await search(page, 'möten');
    await page.getByRole('link', { name: 'Tankar efter starten' }).click();
    await bar(page).waitFor();
    await expect.poll(() => marked(page)).toEqual(['möte']);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => marked(page)).toEqual([]);
  });

  test('Back leads to the same results', async () => {
    const { page } = await open('/sok/');
    await search(page, 'mottagningen');
    const found = await titles(page);
    await openFirst(page);
    await page.goBack();
    await expect.poll(() => titles(page)).toEqual(found);
    await expect.poll(() => box(page)).toBe('mottagningen');
  });

  test('Back leads to where one was in the list', async () => {
    const { page } = await open('/sok/', NARROW);
    await page.locator('.search-result').first().waitFor();
    const [before, after] = await thereAndBack(page);
    expect(before).toBeGreaterThan(300);
    expect(Math.abs(after - before)).toBeLessThan(5);
  });

  test('opens without marks where the browser keeps nothing', async () => {
    const { page, errors } = await open('/sok/');
    await page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.reload();
    await search(page, 'mottagningen');
    await page.locator('.search-link').first().click();
    await page.waitForURL('**/traffar/2024-01-17/**');
    await page.waitForLoadState('networkidle');
    await expect.poll(() => marked(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('fits a narrow and low window, as at 400 % zoom', async () => {
    const low = { ...NARROW.viewport, height: 256 };
    const { page } = await open('/sok/', { viewport: low });
    await search(page, 'möten');
    await page.getByRole('link', { name: 'Tankar efter starten' }).click();
    await bar(page).waitFor();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await expect.poll(() => uncovered(page, 'main mark')).toBe(true);
  });
});
