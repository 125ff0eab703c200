import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { useBrowser, type Visit } from './harness.ts';
import { titles } from './search-visit.ts';

const open = useBrowser();
let code: string;

beforeAll(async () => {
  code = await bundle('late-total-entry.ts');
});

/** A page with a search for "träff" that finds so much, and does not know yet how much. */
async function late(found: number): Promise<Visit> {
  const visit = await open('/404.html#q=tr%C3%A4ff', { bypassCSP: true });
  await visit.page.addScriptTag({ content: code });
  await visit.page.evaluate((n) => mountLate(n), found);
  return visit;
}

const heading = (page: Page): Promise<string | null> =>
  page.locator('.search-heading').textContent();
const more = (page: Page) => page.getByRole('button', { name: 'Visa fler' });

describe('a total that is known late', () => {
  test('is told when it is, and nothing waits for it', async () => {
    const { page } = await late(25);
    await page.locator('.search-result').nth(9).waitFor();
    await expect.poll(() => heading(page)).toBe('Resultat för ”träff”');
    await more(page).waitFor();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('');
    await page.evaluate(() => knowTotal(25));
    await expect.poll(() => heading(page)).toBe('25 resultat för ”träff”');
    await expect.poll(() => page.locator('.search-shown').textContent()).toBe('10 av 25 visas');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('25 resultat');
  });

  test('does not keep one from seeing more', async () => {
    const { page } = await late(12);
    await more(page).click();
    await expect.poll(async () => (await titles(page)).length).toBe(12);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Träff 11');
    await page.evaluate(() => knowTotal(12));
    await expect.poll(() => page.locator('.search-shown').textContent()).toBe('12 av 12 visas');
    await more(page).waitFor({ state: 'hidden' });
  });

  test('two clicks show no result twice', async () => {
    const { page } = await late(30);
    await more(page).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await page.locator('.search-result').nth(19).waitFor();
    const shown = await titles(page);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('a reload shows as many as were shown', async () => {
    const { page } = await late(30);
    await more(page).click();
    await page.locator('.search-result').nth(19).waitFor();
    await page.reload();
    await page.addScriptTag({ content: code });
    await page.evaluate(() => mountLate(30));
    await page.locator('.search-result').nth(19).waitFor();
    await expect.poll(() => titles(page)).toHaveLength(20);
  });
});

test('nothing found is said also where no words can be offered instead', async () => {
  const { page, errors } = await late(0);
  await page.getByRole('heading', { name: 'Inga resultat för ”träff”' }).waitFor();
  await page.getByText('Prova ett kortare ord').waitFor();
  expect(errors).toEqual([]);
});
