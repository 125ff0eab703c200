import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './harness.ts';
import {
  box,
  excerptMarks,
  focusedClass,
  NARROW,
  PHONE,
  reasons,
  search,
  titles,
  unlockedSearch,
} from './search-visit.ts';

const open = useBrowser();

describe('the public search', () => {
  test('lists the latest, finds as one types, and never finds what is for members', async () => {
    const { page, errors } = await open('/sok/');
    await page.locator('.search-result').first().waitFor();
    await expect.poll(async () => (await titles(page))[0]).toBe('Eskilstuna');
    expect(await search(page, 'fältbussar')).toBe('1 resultat för ”fältbussar”');
    await expect.poll(() => titles(page)).toEqual(['Fältbussen på kvällar']);
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
    await expect.poll(() => box(page)).toBe('mottagning');
    await page.getByLabel('År', { exact: true }).selectOption('2024');
    await page.waitForURL('**/sok/#q=mottagning&ar=2024');
    await page.goBack();
    await expect.poll(() => page.getByLabel('År', { exact: true }).inputValue()).toBe('');
    await expect.poll(() => box(page)).toBe('mottagning');
  });

  test('filters combine with words and with each other', async () => {
    const { page } = await open('/sok/#q=exempel');
    await page.getByLabel('Organisation').selectOption('Föreningen Exempel');
    await page.getByLabel('År', { exact: true }).selectOption('2024');
    await expect.poll(() => titles(page)).toEqual(['Höstens arbete']);
    await expect
      .poll(() => new URL(page.url()).hash)
      .toBe('#q=exempel&ar=2024&organisation=F%C3%B6reningen+Exempel');
  });

  test('filters count what is left, and can be cleared', async () => {
    const { page } = await open('/sok/');
    await page.getByLabel('Län').selectOption('Skåne län');
    await expect.poll(() => titles(page)).toEqual(['Mottagningen vid torget']);
    const years = page.getByLabel('År', { exact: true }).locator('option');
    await expect.poll(() => years.allTextContents()).toEqual(['Alla år', '2024 (1)']);
    await expect
      .poll(() => page.getByLabel('Län').locator('option').allTextContents())
      .toContain('Södermanlands län (2)');
    await page.getByRole('button', { name: 'Rensa filter' }).click();
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(1);
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  test('a telephone fetches what filters are counted with when they are unfolded', async () => {
    const { page, requests } = await open('/sok/', PHONE);
    await search(page, 'mottagning');
    const tables = (): string[] => requests.filter((address) => address.includes('/filter/'));
    expect(tables()).toEqual([]);
    await page.locator('.search-filters summary').click();
    const years = page.getByLabel('År', { exact: true }).locator('option');
    await expect.poll(() => years.count()).toBeGreaterThan(1);
    expect(tables()).toHaveLength(1);
    await page.getByLabel('År', { exact: true }).selectOption('2024');
    await page.waitForURL('**/sok/#q=mottagning&ar=2024');
  });

  test('works from the keyboard', async () => {
    const { page } = await open('/sok/');
    await page.locator('.search-result').first().waitFor();
    await page.keyboard.press('/');
    await expect.poll(() => focusedClass(page)).toBe('search-input');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedClass(page)).toBe('search-link');
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedClass(page)).toBe('search-input');
    await search(page, 'mottagning');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => box(page)).toBe('');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  test('lets one turn the key / off, and remembers that', async () => {
    const { page } = await open('/sok/');
    await page.getByLabel('Låt tangenten / gå till sökrutan').uncheck();
    await page.reload();
    await page.locator('.search-result').first().waitFor();
    await page.keyboard.press('/');
    await expect.poll(() => focusedClass(page)).not.toBe('search-input');
    await page.getByLabel('Låt tangenten / gå till sökrutan').check();
    await page.keyboard.press('/');
    // In a choice of its own the key is somebody's typing.
    await expect.poll(() => focusedClass(page)).not.toBe('search-input');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await expect.poll(() => focusedClass(page)).toBe('search-input');
  });

  test('has a button that empties the box', async () => {
    const { page } = await open('/sok/#q=mottagning');
    await page.getByRole('button', { name: 'Töm sökrutan' }).click();
    await expect.poll(() => box(page)).toBe('');
    await expect.poll(() => focusedClass(page)).toBe('search-input');
    await page.getByRole('heading', { name: 'De senaste presentationerna' }).waitFor();
    await page.getByRole('button', { name: 'Töm sökrutan' }).waitFor({ state: 'hidden' });
  });

  test('tells a screen reader the count once typing rests', async () => {
    const { page } = await open('/sok/');
    await search(page, 'mottagning');
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toMatch(/^\d+ resultat(?:\.|$)/);
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
    const { page } = await open('/sok/#q=mottagning', NARROW);
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

describe('what a result says of itself', () => {
  test('the word as it was typed needs no reason', async () => {
    const { page } = await unlockedSearch(open);
    await search(page, 'badplatsen');
    await expect.poll(() => reasons(page)).toEqual([]);
    await expect.poll(() => excerptMarks(page)).toEqual(['badplatsen']);
  });

  test('another inflection', async () => {
    const { page } = await unlockedSearch(open);
    expect(await search(page, 'sjökaptensmössan')).toBe('1 resultat för ”sjökaptensmössan”');
    await expect.poll(() => reasons(page)).toEqual(['Annan böjning']);
    await expect.poll(() => excerptMarks(page)).toEqual(['sjökaptensmössa']);
  });

  test('part of a compound, marked inside it', async () => {
    const { page } = await unlockedSearch(open);
    await search(page, 'mössor');
    await expect.poll(() => reasons(page)).toEqual(['Del av ett ord']);
    await expect.poll(() => excerptMarks(page)).toEqual(['mössa']);
    await expect
      .poll(() => page.locator('.search-excerpt').textContent())
      .toContain('sjökaptensmössa');
  });

  test('a synonym, by its name', async () => {
    const { page } = await unlockedSearch(open);
    await search(page, 'uppsökande arbete');
    await expect.poll(() => titles(page)).toEqual(['Fältbussen på kvällar']);
    await expect.poll(() => reasons(page)).toEqual(['Liknande ord: fältarbete']);
    await expect
      .poll(() => page.locator('.search-topics mark').allTextContents())
      .toEqual(['fältarbete']);
  });

  test('what was meant, by its name', async () => {
    const { page } = await unlockedSearch(open);
    await search(page, 'Exemplesson');
    await expect.poll(() => reasons(page)).toEqual(['Menade du Exempelsson?']);
    await expect
      .poll(() => page.locator('.search-who mark').allTextContents())
      .toEqual(['Exempelsson']);
  });

  test('what was understood, and what is lacking', async () => {
    const { page } = await unlockedSearch(open);
    await search(page, 'kommuner i Skåne');
    await expect.poll(() => titles(page)).toEqual(['Mottagningen vid torget']);
    await expect.poll(async () => (await reasons(page)).join()).toMatch(/^Stämmer med: .*Skåne/);
    await search(page, 'badplatsen zebror');
    await expect.poll(() => reasons(page)).toEqual(['Utan: zebror']);
  });
});

describe('where nothing is found', () => {
  test('there are words that do find something', async () => {
    const { page, errors } = await open('/sok/#q=xylofoner');
    await page.getByRole('heading', { name: 'Inga resultat för ”xylofoner”' }).waitFor();
    const topics = page.getByRole('list', { name: 'Ämnen' }).getByRole('button');
    const named = topics.locator(':scope > :first-child').first();
    await expect.poll(() => named.textContent()).toMatch(/^\d/);
    await topics.first().click();
    await page.locator('.search-result').first().waitFor();
    await expect.poll(() => box(page)).not.toBe('xylofoner');
    // The button is gone; one who cannot see is told where one is.
    await expect.poll(() => focusedClass(page)).toBe('search-heading');
    expect(errors).toEqual([]);
  });

  test('filters that leave nothing can be cleared', async () => {
    const { page } = await open('/sok/#q=mottagningen&ar=2035');
    await page.getByText('Filtren gör urvalet mindre.').waitFor();
    await page.locator('.search-message').getByRole('button', { name: 'Rensa filter' }).click();
    await page.locator('.search-result').first().waitFor();
    await expect.poll(() => box(page)).toBe('mottagningen');
  });
});
