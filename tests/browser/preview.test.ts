import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contentCopy, runPreview, type RunningPreview } from '../preview.ts';
import { launchBrowser } from './harness.ts';

const NOTE = 'meetings/2024-03-13/index.md';
const { dir, remove } = contentCopy();
const note = readFileSync(join(dir, NOTE), 'utf8');
let preview: RunningPreview;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  [preview, browser] = await Promise.all([runPreview(dir), launchBrowser()]);
});

beforeEach(async () => {
  page = await browser.newPage({ locale: 'sv-SE' });
  page.on('pageerror', ({ message }) => errors.push(message));
});

afterEach(async () => {
  await page.context().close();
  save(note);
  expect(errors).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await preview.stop();
  remove();
});

const save = (text: string): void => writeFileSync(join(dir, NOTE), text);
const go = (path: string): Promise<unknown> => page.goto(preview.origin + path);
const bar = (): Locator => page.locator('#traff-preview');
const seeAs = (eyes: 'besökare' | 'medlem'): Promise<void> =>
  bar().getByRole('radio', { name: eyes }).click();

describe('an open page', () => {
  test('changes when the note is saved while it loads', async () => {
    await page.goto(`${preview.origin}/traffar/2024-03-13/`, { waitUntil: 'commit' });
    save(note.replace('samtal utan väntetid.', 'samtal före frukost.'));
    await page.getByText('samtal före frukost.').waitFor();
  });

  test('changes when the note is saved', async () => {
    await go('/traffar/2024-03-13/');
    await bar().getByText('Förhandsvisning', { exact: true }).waitFor();
    save(note.replace('samtal utan väntetid.', 'samtal över en kopp te.'));
    await page.getByText('samtal över en kopp te.').waitFor();
  });

  test('tells of an error for as long as there is one, and stays', async () => {
    await go('/traffar/2024-03-13/');
    save(note.replace('kommun: Härryda', 'kommun: Härrida'));
    const error = bar().locator('details.error');
    await error.getByText(`${NOTE}:6:13`).waitFor();
    await error.getByText('Menade du Härryda?').waitFor();
    await bar().getByText('hur det såg ut före felen').waitFor();
    await page.getByText('samtal utan väntetid.').first().waitFor();
    save(note);
    await error.waitFor({ state: 'detached' });
  });

  test('has links to drafts marked, and leaves them out when they are hidden', async () => {
    await go('/traffar/');
    await page.locator('main a', { hasText: 'Utkast' }).first().waitFor();
    await bar().getByRole('checkbox').uncheck();
    await page.locator('main a', { hasText: 'Utkast' }).first().waitFor({ state: 'detached' });
    await page.locator('main a[href="/traffar/2024-04-24/"]').waitFor({ state: 'detached' });
    await bar().getByRole('checkbox').check();
    await page.locator('main a[href="/traffar/2024-04-24/"]').first().waitFor();
  });
});

describe('a member’s eyes', () => {
  test('see the members’ page of a note, and what is saved in it', async () => {
    await go('/traffar/2024-03-13/');
    await seeAs('medlem');
    await page.waitForURL('**/medlemmar/traffar/2024-03-13/');
    await page.getByText('Arbetslaget kallade upplägget').waitFor();
    const picture = page.getByRole('img', { name: 'Ett vändkors' });
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
    save(`${note}\nEn rad till, nyss skriven.\n`);
    await page.getByText('En rad till, nyss skriven.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/medlemmar/traffar/2024-03-13/');
    save(note.replace('Arbetslaget', 'Gänget'));
    await page.getByText('Gänget kallade upplägget').waitFor();
  });

  test('find what was saved last', async () => {
    save(`${note}\nOrdet snöflingemaskin är nytt.\n`);
    await go('/sok/');
    await seeAs('medlem');
    await page.waitForURL('**/medlemmar/sok/');
    await page
      .getByRole('searchbox')
      .or(page.getByRole('combobox'))
      .first()
      .fill('snöflingemaskin');
    await page
      .locator('#traff-view')
      .getByText('snöflingemaskin', { exact: false })
      .first()
      .waitFor();
  });

  test('turn into a visitor’s, who finds the section locked', async () => {
    await go('/medlemmar/traffar/2024-03-13/');
    await seeAs('medlem');
    await page.getByText('Arbetslaget kallade upplägget').waitFor();
    await seeAs('besökare');
    await page.waitForURL((url) => url.pathname === '/traffar/2024-03-13/');
    await go('/medlemmar/traffar/2024-03-13/');
    await page.locator('#traff-passphrase').waitFor();
    expect(await page.content()).not.toContain('Arbetslaget kallade upplägget');
  });
});

test('the public search finds what was saved last', async () => {
  save(note.replace('samtal utan väntetid.', 'en snögubbefabrik.'));
  await go('/sok/');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('snögubbefabrik');
  await page.locator('main').getByText('en snögubbefabrik.').first().waitFor();
});
