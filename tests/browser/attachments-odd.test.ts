import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { noise, pdf, png } from './file-samples.ts';
import { downloadBy, fileWindow, inList, noFile, openFile } from './files-visit.ts';
import { useBrowser, useVisit, type Visit } from './harness.ts';
import { shown, submit } from './members-visit.ts';
import { useSiteWithFiles } from './serve-files.ts';

const open = useBrowser({ whole: true });
const BIG = 3_000_000;
const LONG = `${'Utvärdering av planen '.repeat(9)}.docx`;
const names = {
  'Bilaga å ä ö #2 (100 %), v%41.txt': 'Bilaga å ä ö #2 (100 %), v%41.txt',
  "Annas 'plan'; och&så.docx": "Annas 'plan'; och&så.docx",
  'plan..v2...docx': 'plan..v2...docx',
  'rapport\u202Efdp.exe': 'rapportfdp.exe',
  [LONG]: LONG,
  'bilder/karta över länet.png': 'karta över länet.png',
};
const hostile = "fetch('/stulet'); parent.document.title = document.title = 'stulen'";
const files: Record<string, string | Buffer> = {
  ...Object.fromEntries(Object.keys(names).map((name) => [name, noise(3000)])),
  'bilder/karta över länet.png': png(1600, 1000),
  'trasig.png': Buffer.concat([png(400, 300).subarray(0, 33), noise(500)]),
  'mobil.heic': noise(2000),
  'ansi.txt': Buffer.from('Åsa i Växjö', 'latin1'),
  'lista.txt': 'rad\n'.repeat(200_000),
  'stor.bin': noise(BIG),
  'skiss.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>${hostile}</script></svg>`,
  'sida.html': `<title>Sida</title><script>${hostile}</script>`,
  'text.txt': `<script>${hostile}</script>`,
  'falsk.pdf': `<html><script>${hostile}</script></html>`,
  'skript.pdf': pdf(
    "try { this.submitForm\\('/stulet'\\); } catch \\(e\\) {} app.launchURL\\('/stulet'\\);",
  ),
};
const text = `Se [kartan](<bilder/karta över länet.png>) och [det stora](stor.bin).

![Karta över länet](<bilder/karta över länet.png>)

![Ett hus i snö](trasig.png)

![Bild från mobilen](mobil.heic)`;
const site = useSiteWithFiles(files, text);

async function visit(options?: BrowserContextOptions): Promise<Visit> {
  return unlocked(await open('/404.html', options));
}

async function unlocked(visited: Visit): Promise<Visit> {
  visited.errors.length = 0;
  await visited.page.goto(site.url);
  await submit(visited.page, site.passphrase);
  await shown(visited.page);
  return visited;
}

/** Makes everything come slowly from now on, bytes a second. */
async function slowDown(page: Page, downloadThroughput: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const still = { offline: false, latency: 0, uploadThroughput: -1 };
  await devtools.send('Network.emulateNetworkConditions', { ...still, downloadThroughput });
}

describe('names', () => {
  const openOne = useVisit();
  let page: Page;
  beforeAll(async () => {
    ({ page } = await unlocked(await openOne('/404.html')));
  });

  test.each(Object.entries(names))('%j is saved as %s', async (name, saved) => {
    const shownName = name.replace('\u202E', '');
    const row = page.getByRole('listitem').filter({ hasText: shownName });
    const download = await downloadBy(page, () => row.getByText('Ladda ner').click());
    expect(download.suggestedFilename()).toBe(saved);
    expect(readFileSync(await download.path())).toEqual(files[name]);
  });

  test('are no wider than a narrow telephone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wider = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(wider).toBeLessThanOrEqual(0);
    await openFile(page, 'Bilaga å');
    await expect.poll(wider).toBeLessThanOrEqual(0);
    const inner = await fileWindow(page).evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(inner).toBeLessThanOrEqual(0);
  });
});

describe('texts', () => {
  test('from older programs are read too', async () => {
    const { page } = await visit();
    const dialog = await openFile(page, 'ansi.txt');
    await expect.poll(() => dialog.locator('pre').textContent()).toBe('Åsa i Växjö');
  });

  test('that are long show their beginning, and say so', async () => {
    const { page } = await visit();
    const dialog = await openFile(page, 'lista.txt');
    await expect
      .poll(async () => (await dialog.locator('pre').textContent())?.length)
      .toBe(500_000);
    await dialog.getByText('Här visas bara början').waitFor();
  });
});

describe('pictures', () => {
  test('keep their place while they come', async () => {
    const { page, requests } = await visit();
    const note = requests.find((address) => address.endsWith('.bin'));
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/m/*.bin', async (route) => {
      if (
        !route
          .request()
          .url()
          .endsWith(note ?? '')
      )
        await released;
      await route.continue();
    });
    await page.reload();
    await page.locator('.picture > img:not([src])').first().waitFor();
    const picture = page.locator('.picture > img').first();
    const height = (): Promise<number> => picture.evaluate((image) => image.clientHeight);
    const before = await height();
    expect(before).toBeGreaterThan(100);
    release();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(1600);
    await expect.poll(height).toBe(before);
  });

  test('that are damaged say by their text what they were of', async () => {
    const { page } = await visit();
    await page.getByText('Bilden kan inte visas. Den föreställer: Ett hus i snö').waitFor();
    await inList(page, 'trasig.png').click();
    await fileWindow(page).getByRole('alert').getByText('går inte att visa här').waitFor();
  });

  test('open larger without being fetched again', async () => {
    const { page, requests } = await visit({ viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Visa större: Karta över länet' }).click();
    await fileWindow(page).getByText('Filen visas.').waitFor({ state: 'attached' });
    const picture = fileWindow(page).getByRole('img', { name: 'Karta över länet' });
    const width = (): Promise<number> => picture.evaluate((image) => image.clientWidth);
    await expect.poll(width).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Verklig storlek' }).click();
    await expect.poll(width).toBe(1600);
    const blobs = requests.filter((address) => address.endsWith('.bin'));
    expect(new Set(blobs).size).toBe(blobs.length);
  });

  test('that browsers cannot show are files', async () => {
    const { page } = await visit();
    const link = page.getByRole('button', { name: 'Bild från mobilen' });
    const download = await downloadBy(page, () => link.click());
    expect(download.suggestedFilename()).toBe('mobil.heic');
  });
});

describe('a large file', () => {
  test('tells how much has come, and is given up when its window is closed', async () => {
    const { page } = await visit({});
    await slowDown(page, BIG / 10);
    const link = page.getByRole('button', { name: 'det stora' });
    await link.click();
    await page.getByText(/Hämtar filen: [1-9]\d*\u00A0% av 3\u00A0MB/).waitFor();
    const given = page.waitForEvent('requestfailed');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await given;
    await expect.poll(() => page.locator('.file-status:not(:empty)').count()).toBe(0);
    await expect
      .poll(() => link.evaluate((button) => button === document.activeElement))
      .toBe(true);
  });

  test('comes whole', async () => {
    const { page } = await visit();
    const download = await downloadBy(page, () => inList(page, 'stor.bin').click());
    expect(readFileSync(await download.path()).equals(noise(BIG))).toBe(true);
  });
});

test('closing the window gives up what is being fetched for it', async () => {
  // In a context of its own, which has not kept the file from another test.
  const { page } = await visit({});
  await slowDown(page, 50_000);
  await inList(page, 'lista.txt').click();
  await fileWindow(page).locator('.file-progress').waitFor();
  const given = page.waitForEvent('requestfailed');
  await page.keyboard.press('Escape');
  await given;
  await noFile(page);
});

test('nothing in a file can reach the page', async () => {
  // In a context of its own, whose only page it has to stay.
  const { page, requests, errors } = await visit({});
  const title = await page.title();
  for (const name of ['skiss.svg', 'text.txt', 'falsk.pdf', 'skript.pdf']) {
    await openFile(page, name);
    await page.waitForTimeout(1000);
    // Not by Escape, which a reader that has the focus keeps to itself.
    await page.getByRole('button', { name: 'Stäng' }).click();
    await noFile(page);
  }
  await downloadBy(page, () => inList(page, 'sida.html').click());
  expect(await page.title()).toBe(title);
  expect(requests.filter((address) => address.includes('stulet'))).toEqual([]);
  expect(page.context().pages()).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('a telephone, which shows no PDF in a page, downloads it', async () => {
  const { page } = await visit({ hasTouch: true, isMobile: true });
  const download = await downloadBy(page, () => inList(page, 'skript.pdf').tap());
  expect(download.suggestedFilename()).toBe('skript.pdf');
  expect(await fileWindow(page).count()).toBe(0);
});
