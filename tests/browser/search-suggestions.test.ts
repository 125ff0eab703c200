import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './harness.ts';
import {
  box,
  counted,
  focusedClass,
  NARROW,
  PHONE,
  search,
  titles,
  unlockedSearch,
} from './search-visit.ts';

const open = useBrowser();

const combobox = (page: Page) => page.getByRole('combobox', { name: 'Sök i träffar' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Förslag' }).getByRole('option');
const expanded = (page: Page): Promise<string | null> =>
  page.locator('.search-input').getAttribute('aria-expanded');

/** Puts letters into the box in one go, so that the list that comes is that of all of them. */
async function begin(page: Page, letters: string): Promise<void> {
  await page.locator('.search-result').first().waitFor();
  await page.locator('.search-input').focus();
  await page.keyboard.insertText(letters);
  await options(page).first().waitFor();
}

/** The option that is pointed out to screen readers, by its text. */
const active = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    const option = document.getElementById(id);
    return option?.getAttribute('aria-selected') === 'true'
      ? (option.firstElementChild?.textContent ?? undefined)
      : undefined;
  });

describe('suggestions', () => {
  test('name people, municipalities and topics, with how much each finds', async () => {
    const { page, errors } = await open('/sok/');
    await expect.poll(() => combobox(page).getAttribute('aria-autocomplete')).toBe('list');
    await begin(page, 'ber');
    await expect
      .poll(() => options(page).first().textContent())
      .toBe('Berit Exempelsson Person1 1 resultat');
    await search(page, 'lun');
    await options(page).filter({ hasText: 'Lund Kommun' }).waitFor();
    await search(page, 'mottagn');
    await options(page).filter({ hasText: 'mottagning Ämne' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('open for what is typed only, and after the first result', async () => {
    const { page, requests } = await open('/sok/#q=mott');
    await page.locator('.search-result').first().waitFor();
    await combobox(page).focus();
    await expect.poll(() => expanded(page)).toBe('false');
    const lexicon = (): boolean => requests.some((address) => address.includes('/lexicon/'));
    expect(lexicon()).toBe(false);
    await page.keyboard.press('End');
    await page.keyboard.type('a');
    await options(page).first().waitFor();
    await expect.poll(() => expanded(page)).toBe('true');
    expect(lexicon()).toBe(true);
  });

  test('are walked through and chosen with the arrows and Enter', async () => {
    const { page } = await open('/sok/');
    await begin(page, 'sam');
    const n = await options(page).count();
    await expect.poll(() => active(page)).toBeUndefined();
    await page.keyboard.press('ArrowDown');
    const first = await active(page);
    expect(first).toBeDefined();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => active(page)).toBeUndefined();
    for (let i = 0; i <= n; i++) await page.keyboard.press('ArrowUp');
    await expect.poll(() => active(page)).toBeUndefined();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => box(page)).toBe(first);
    await expect.poll(() => expanded(page)).toBe('false');
    await counted(page, first ?? '');
    await expect.poll(() => focusedClass(page)).toBe('search-input');
    await page.goBack();
    await expect.poll(() => box(page)).not.toBe(first);
  });

  test('keep the words before the one that was begun', async () => {
    const { page } = await open('/sok/');
    await begin(page, 'mottagning ber');
    await options(page).filter({ hasText: 'Berit Exempelsson' }).click();
    await expect.poll(() => box(page)).toBe('mottagning Berit Exempelsson');
    await counted(page, 'mottagning Berit Exempelsson');
    await expect.poll(() => titles(page)).toContain('Mottagningen vid torget');
  });

  test('Escape closes them first, then empties the box', async () => {
    const { page } = await open('/sok/');
    await begin(page, 'sam');
    await page.keyboard.press('Escape');
    await expect.poll(() => expanded(page)).toBe('false');
    await expect.poll(() => box(page)).toBe('sam');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedClass(page)).toBe('search-link');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => box(page)).toBe('');
  });

  test('Tab, Enter and a click elsewhere leave them', async () => {
    const { page } = await open('/sok/');
    await begin(page, 'sam');
    await page.keyboard.press('Tab');
    await expect.poll(() => expanded(page)).toBe('false');
    await expect.poll(() => box(page)).toBe('sam');
    await combobox(page).focus();
    await page.keyboard.type('v');
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => expanded(page)).toBe('false');
    await expect.poll(() => box(page)).toBe('samv');
    await page.keyboard.type('e');
    await options(page).first().waitFor();
    await page.locator('h1').click();
    await expect.poll(() => expanded(page)).toBe('false');
  });

  test('make way for one who scrolls to the results, and stay for one who scrolls in them', async () => {
    const { page } = await open('/sok/');
    await begin(page, 'sam');
    await options(page).first().hover();
    await page.mouse.wheel(0, 40);
    await expect.poll(() => expanded(page)).toBe('true');
    await page.locator('h1').hover();
    await page.mouse.wheel(0, 40);
    await expect.poll(() => expanded(page)).toBe('false');
    await expect.poll(() => focusedClass(page)).toBe('search-input');
  });

  test('leave alone the keys that an input method uses', async () => {
    const { page } = await open('/sok/');
    await begin(page, 'sam');
    await combobox(page).evaluate((input) => {
      for (const key of ['ArrowDown', 'Enter', 'Escape']) {
        const init = { key, isComposing: true, bubbles: true, cancelable: true };
        input.dispatchEvent(new KeyboardEvent('keydown', init));
      }
    });
    await expect.poll(() => active(page)).toBeUndefined();
    await expect.poll(() => box(page)).toBe('sam');
    await expect.poll(() => expanded(page)).toBe('true');
  });

  test('are told of once, with the results', async () => {
    const { page } = await open('/sok/');
    await begin(page, 'sam');
    const n = await options(page).count();
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toMatch(new RegExp(`^\\d+ resultat\\. ${String(n)} förslag\\.`));
  });

  test('are reached by touch; the keyboard makes way for the results', async () => {
    const { page } = await open('/sok/', PHONE);
    await begin(page, 'ber');
    await expect.poll(() => combobox(page).getAttribute('enterkeyhint')).toBe('search');
    const { height = 0 } = (await options(page).first().boundingBox()) ?? {};
    expect(height).toBeGreaterThanOrEqual(44);
    await options(page).first().tap();
    await expect.poll(() => box(page)).toBe('Berit Exempelsson');
    await expect.poll(() => expanded(page)).toBe('false');
    await expect.poll(() => focusedClass(page)).not.toBe('search-input');
    await expect.poll(() => titles(page)).toEqual(['Mottagningen vid torget']);
  });

  test('a touch beside them uncovers the results', async () => {
    const { page } = await open('/sok/', PHONE);
    await begin(page, 'sam');
    await page.locator('h1').tap();
    await expect.poll(() => options(page).count()).toBe(0);
  });

  test('fit a narrow window', async () => {
    const { page } = await open('/sok/', NARROW);
    await begin(page, 'sam');
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });

  test('of members’ words are for members', async () => {
    const { page } = await unlockedSearch(open);
    await begin(page, 'sjökap');
    await expect.poll(() => options(page).first().textContent()).toContain('sjökaptensmössa');
    const visit = await open('/sok/');
    await search(visit.page, 'sjökap');
    await expect
      .poll(() => visit.requests.some((address) => address.includes('/lexicon/')))
      .toBe(true);
    await expect.poll(() => options(visit.page).count()).toBe(0);
  });
});
