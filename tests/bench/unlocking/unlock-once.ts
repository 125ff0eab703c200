import type { Browser, Page } from 'playwright-core';
import { slowDown } from '../chromium.ts';
import { watchPage, watchWorker, type Watched } from './watch.ts';

/** A members' page to unlock. */
export interface LockedPage {
  address: string;
  passphrase: string;
  /** Some of what is sealed in it. */
  text: string;
}

/** Milliseconds. */
export interface Unlocking {
  /** From Enter to the painted text. */
  total: number;
  /** Of that, the worker's own time for the key. */
  kdf: number;
}

/** What a reader who types takes at the very least; less is a password manager. */
const TYPING_MS = 500;

/** A first visit, with nothing in the browser's caches: types the passphrase and presses Enter. */
export async function unlockOnce(
  browser: Browser,
  { address, passphrase, text }: LockedPage,
  slowdown: number,
): Promise<Unlocking> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage, text);
    const worker = watchFirstWorker(page);
    await slowDown(page, slowdown);
    await page.goto(address);
    await page.locator('#traff-passphrase').fill(passphrase);
    await worker;
    await page.waitForTimeout(TYPING_MS);
    await page.keyboard.press('Enter');
    return timesOf(await watchedBy(page));
  } finally {
    await context.close();
  }
}

function watchFirstWorker(page: Page): Promise<void> {
  return new Promise((resolve, reject) => {
    page.once('worker', (worker) => {
      worker.evaluate(watchWorker).then(resolve, reject);
    });
  });
}

async function watchedBy(page: Page): Promise<Watched> {
  await page.waitForFunction(() => traffWatched.readable !== null && traffWatched.kdf !== null);
  return page.evaluate(() => traffWatched);
}

function timesOf({ enter, readable, kdf }: Watched): Unlocking {
  if (enter === null || readable === null || kdf === null) throw new Error('Nothing was unlocked.');
  return { total: readable - enter, kdf };
}
