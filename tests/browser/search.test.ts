import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser, type Visit } from './harness.ts';

const open = useBrowser();

/** Waits for the count of a finished search. */
async function search(page: Page, words: string): Promise<string> {
  const before = await page.locator('.search-heading, .search-message h2').allTextContents();
  await page.locator('.search-input').fill(words);
  await page.waitForFunction(
    (old) =>
      [...document.querySelectorAll('.search-heading, .search-message h2')]
        .map((heading) => heading.textContent)
        .join() !== old,
    before.join(),
  );
  return (await page.locator('.search-heading, .search-message h2').allTextContents()).join('');
}

const titles = (page: Page): Promise<string[]> =>
  page.locator('.search-result h3').allTextContents();
const marks = (page: Page): Promise<string[]> =>
  page.locator('.search-excerpt mark').allTextContents();

async function unlocked(path: string): Promise<Visit> {
  const visit = await open(path);
  await visit.page
    .locator('input[type=password], input:not([readonly])')
    .first()
    .fill(inject('passphrase'));
  await visit.page.keyboard.press('Enter');
  await visit.page.locator('.search-result').first().waitFor();
  return visit;
}

describe('the public search', () => {
  test('lists the latest, finds as one types, and never finds what is for members', async () => {
    const { page, errors } = await open('/sok/');
    await page.locator('.search-result').first().waitFor();
    expect((await titles(page))[0]).toBe('Eskilstuna');
    expect(await search(page, 'fältbussar')).toBe('1 resultat för ”fältbussar”');
    expect(await titles(page)).toEqual(['Fältbussen på kvällar']);
    expect(await search(page, 'sjökaptensmössa')).toContain('Inga resultat');
    expect(errors).toEqual([]);
  });

  test('asks no other host, and asks for nothing that is sealed', async () => {
    const { page, requests } = await open('/sok/');
    await search(page, 'mottagning');
    expect(requests.filter((address) => /^https?:|^\/m\//.test(address))).toEqual([]);
    expect(requests.join()).not.toContain('mottagning');
  });

  test('keeps the search in the fragment; Back takes a choice back, a link restores it', async () => {
    const { page } = await open('/sok/#q=mottagning');
    await page.locator('.search-result').first().waitFor();
    expect(await page.locator('.search-input').inputValue()).toBe('mottagning');
    await page.getByLabel('År').selectOption('2024');
    await page.waitForURL('**/sok/#q=mottagning&ar=2024');
    await page.goBack();
    await expect.poll(() => page.getByLabel('År').inputValue()).toBe('');
    expect(await page.locator('.search-input').inputValue()).toBe('mottagning');
  });

  test('filters combine, count what is left, and can be cleared', async () => {
    const { page } = await open('/sok/');
    await page.getByLabel('Län').selectOption('Skåne län');
    await expect.poll(() => titles(page)).toEqual(['Mottagningen vid torget']);
    const years = await page.getByLabel('År').locator('option').allTextContents();
    expect(years).toEqual(['Alla år', '2024 (1)']);
    expect(await page.getByLabel('Län').locator('option').allTextContents()).toContain(
      'Södermanlands län (2)',
    );
    await page.getByRole('button', { name: 'Rensa filter' }).click();
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(1);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('works from the keyboard', async () => {
    const { page } = await open('/sok/');
    await page.locator('.search-result').first().waitFor();
    await page.keyboard.press('/');
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.className ?? '');
    expect(await focused()).toBe('search-input');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('search-link');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('search-input');
    await search(page, 'mottagning');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.search-input').inputValue()).toBe('');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  test('tells a screen reader the count once typing rests', async () => {
    const { page } = await open('/sok/');
    await search(page, 'mottagning');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ resultat$/);
  });

  test('says so when the index cannot be had, and tries again', async () => {
    const { page } = await open('/');
    await page.route('**/pagefind/pagefind-entry.json*', (route) => route.abort());
    await page.goto(`${inject('url')}/sok/`);
    await page.getByRole('alert').waitFor();
    await page.unroute('**/pagefind/pagefind-entry.json*');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.locator('.search-result').first().waitFor();
  });

  test('is no wider than a narrow phone', async () => {
    const { page } = await open('/sok/#q=mottagning', { viewport: { width: 320, height: 640 } });
    await page.locator('.search-result').first().waitFor();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });

  test('says what to do without script', async () => {
    const { page } = await open('/sok/', { javaScriptEnabled: false });
    await page.locator('.search-noscript a').click();
    await page.waitForURL('**/traffar/');
  });
});

describe('the members’ search', () => {
  test('finds members’ text through the lock, marks it, and leads to its part', async () => {
    const { page, errors } = await unlocked('/medlemmar/sok/');
    expect(await search(page, 'sjökaptensmössan')).toBe('1 resultat för ”sjökaptensmössan”');
    expect(await marks(page)).toEqual(['sjökaptensmössa']);
    await page.locator('.search-link').first().click();
    await page.waitForURL('**/medlemmar/traffar/2024-01-17/#vingaker');
    expect(errors).toEqual([]);
  });

  test('Back from a result leads to the same search', async () => {
    const { page } = await unlocked('/medlemmar/sok/');
    await search(page, 'gurksmörgås');
    await page.locator('.search-link').first().click();
    await page.waitForURL('**/medlemmar/traffar/2024-01-17/**');
    await page.goBack();
    await expect.poll(() => titles(page)).toHaveLength(1);
    expect(await page.locator('.search-input').inputValue()).toBe('gurksmörgås');
  });
});
