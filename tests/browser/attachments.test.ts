import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { downloadBy, fileWindow, inList, isAlive, noFile, openFile } from './files-visit.ts';
import { useBrowser } from './harness.ts';
import {
  everything,
  focused,
  locked,
  shown,
  START,
  unlocked,
  WITH_FILES,
} from './members-visit.ts';

const open = useBrowser({ whole: true });
const sealed = '**/m/*.bin';
const SECRET_LINE = 'Ringrundan hade numret';

const original = (name: string): Buffer =>
  readFileSync(join('tests', 'fixtures', 'site', 'meetings', '2024-03-13', name));
const blobsAmong = (requests: string[]): number =>
  requests.filter((address) => address.startsWith('/m/') && address.endsWith('.bin')).length;
/** What a page does when it is left, which is what locking does but for the form. */
const leave = (page: Page): Promise<unknown> =>
  page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
const scrolls = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).overflowY);

describe('opening', () => {
  test('a text lies over the page, with its name and size; Escape takes it away', async () => {
    const { page, errors } = await unlocked(open, WITH_FILES);
    const dialog = await openFile(page, 'ringrunda.txt');
    await expect.poll(() => dialog.getByRole('heading').textContent()).toBe('ringrunda.txt');
    await dialog.getByText('TXT · 1\u00A0kB').waitFor();
    await expect
      .poll(() => dialog.locator('pre').textContent())
      .toBe(original('ringrunda.txt').toString());
    await expect.poll(() => focused(page)).toBe('Stäng');
    await expect.poll(() => scrolls(page)).toBe('hidden');
    await page.keyboard.press('Escape');
    await noFile(page);
    await expect.poll(() => focused(page)).toContain('ringrunda.txt');
    await expect.poll(() => scrolls(page)).not.toBe('hidden');
    expect(errors).toEqual([]);
  });

  test('PDF shows in the browser’s own reader', async ({ skip }) => {
    const { page, errors } = await unlocked(open, WITH_FILES);
    skip(!(await page.evaluate(() => navigator.pdfViewerEnabled)), 'this browser reads no PDF');
    await openFile(page, 'tidplan.pdf');
    const reader = (): boolean =>
      page.frames().some((frame) => frame.url().startsWith('chrome-extension:'));
    await expect.poll(reader).toBe(true);
    await expect.poll(() => page.locator('iframe').getAttribute('title')).toBe('tidplan.pdf');
    await page.getByRole('button', { name: 'Stäng' }).click();
    await noFile(page);
    await expect.poll(() => page.frames()).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test('a link in the text opens the file too', async () => {
    const { page } = await unlocked(open, WITH_FILES);
    await page.getByRole('button', { name: 'anteckningar från ringrundan' }).click();
    await fileWindow(page).getByText(SECRET_LINE).waitFor();
  });

  test('a click beside the window closes it', async () => {
    const { page } = await unlocked(open, WITH_FILES);
    await openFile(page, 'ringrunda.txt');
    await page.mouse.click(5, 5);
    await noFile(page);
  });

  test('a picture that is opened lets go of its address when it is closed', async () => {
    const { page } = await unlocked(open, WITH_FILES);
    const dialog = await openFile(page, 'vandkors.png');
    const address = (await dialog.getByRole('img').getAttribute('src')) ?? '';
    expect(await isAlive(page, address)).toBe(true);
    await page.keyboard.press('Escape');
    await noFile(page);
    expect(await isAlive(page, address)).toBe(false);
  });
});

describe('Back', () => {
  test('closes the file and stays on the page', async () => {
    const { page } = await unlocked(open, WITH_FILES);
    await openFile(page, 'ringrunda.txt');
    await page.goBack();
    await noFile(page);
    expect(page.url()).toContain(WITH_FILES);
    await expect.poll(() => focused(page)).toContain('ringrunda.txt');
    await openFile(page, 'vandkors.png');
  });

  test('leaves the page as before once the file is closed otherwise', async () => {
    const { page } = await unlocked(open, START);
    await page.goto(inject('url') + WITH_FILES);
    await shown(page);
    for (const name of ['ringrunda.txt', 'vandkors.png']) {
      await openFile(page, name);
      await page.getByRole('button', { name: 'Stäng' }).click();
    }
    await noFile(page);
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).not.toMatch('true');
    await page.goBack();
    await page.waitForURL(`**${START}`);
  });
});

describe('downloading', () => {
  test('what is open is saved under its own name, without being fetched again', async () => {
    const { page, requests } = await unlocked(open, WITH_FILES);
    const dialog = await openFile(page, 'ringrunda.txt');
    const before = blobsAmong(requests);
    const save = dialog.getByRole('button', { name: 'Ladda ner' });
    const download = await downloadBy(page, () => save.click());
    expect(download.suggestedFilename()).toBe('ringrunda.txt');
    expect(readFileSync(await download.path())).toEqual(original('ringrunda.txt'));
    expect(blobsAmong(requests)).toBe(before);
  });

  test('goes without opening, and two clicks are one fetching', async () => {
    const { page, requests, errors } = await unlocked(open, WITH_FILES);
    await page.locator('#traff-view img[src]').waitFor();
    const before = blobsAmong(requests);
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    const save = page.getByRole('button', { name: 'Ladda ner tidplan.pdf' });
    const download = await downloadBy(page, () => save.dblclick());
    expect(readFileSync(await download.path())).toEqual(original('tidplan.pdf'));
    await page.getByText('Filen är hämtad.').first().waitFor();
    expect(downloads).toEqual(['tidplan.pdf']);
    expect(blobsAmong(requests)).toBe(before + 1);
    expect(errors).toEqual([]);
  });
});

describe('locking', () => {
  test('takes away the open file with all the rest', async () => {
    const { page } = await unlocked(open, WITH_FILES);
    const other = await page.context().newPage();
    await other.goto(inject('url') + START);
    await shown(other);
    await openFile(page, 'ringrunda.txt');
    await expect.poll(() => everything(page)).toContain(SECRET_LINE);
    await other.getByRole('button', { name: 'Lås', exact: true }).click();
    await locked(page);
    expect(await everything(page)).not.toMatch(/Ringrundan|ringrunda\.txt/);
    await expect.poll(() => scrolls(page)).not.toBe('hidden');
    await page.goBack();
    await locked(page);
    expect(await everything(page)).not.toMatch(/Ringrundan|ringrunda\.txt/);
  });

  test('ends the address of an open picture', async () => {
    const { page } = await unlocked(open, WITH_FILES);
    const dialog = await openFile(page, 'vandkors.png');
    const address = (await dialog.getByRole('img').getAttribute('src')) ?? '';
    expect(await isAlive(page, address)).toBe(true);
    await leave(page);
    expect(await fileWindow(page).count()).toBe(0);
    expect(await isAlive(page, address)).toBe(false);
  });

  test('gives up what is still on its way', async () => {
    const { page } = await unlocked(open, WITH_FILES);
    await page.locator('#traff-view img[src]').waitFor();
    await page.route(sealed, () => new Promise(() => undefined));
    const request = page.waitForEvent('requestfailed');
    await inList(page, 'ringrunda.txt').click();
    await fileWindow(page).waitFor();
    await leave(page);
    await request;
  });
});

describe('a file that does not come', () => {
  test('says what to do, and opens at the next try', async () => {
    const { page } = await unlocked(open, WITH_FILES);
    await page.route(sealed, (route) => route.abort());
    await inList(page, 'ringrunda.txt').click();
    const message = fileWindow(page).getByRole('alert');
    await message.getByText('Kontrollera nätverket').waitFor();
    await page.unroute(sealed);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await fileWindow(page).getByText(SECRET_LINE).waitFor();
  });

  test('shows nothing of itself when it is damaged', async () => {
    const { page } = await unlocked(open, WITH_FILES);
    await page.route(sealed, async (route) => {
      const body = await (await route.fetch()).body();
      body[body.length - 1] = (body.at(-1) ?? 0) ^ 1;
      await route.fulfill({ body });
    });
    await inList(page, 'ringrunda.txt').click();
    await fileWindow(page).getByRole('alert').getByText('Filen är skadad').waitFor();
    expect(await everything(page)).not.toContain(SECRET_LINE);
  });

  test('says so beside the button when it is downloaded', async () => {
    const { page } = await unlocked(open, WITH_FILES);
    await page.route(sealed, (route) => route.fulfill({ status: 503 }));
    const save = page.getByRole('button', { name: 'Ladda ner tidplan.pdf' });
    await save.click();
    await page.locator('.attachments').getByText('fel 503').waitFor();
    await page.unroute(sealed);
    await downloadBy(page, () => save.click());
  });
});
