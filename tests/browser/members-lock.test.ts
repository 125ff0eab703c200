import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { formatLock, parseLock } from '../../src/vault/lock.ts';
import { useBrowser } from './harness.ts';
import {
  everything,
  locked,
  NOTE,
  SECRET_WORD,
  shown,
  START,
  submit,
  unlocked,
  WITH_FILES,
} from './members-visit.ts';

const open = useBrowser();

async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lås', exact: true }).click();
  await locked(page);
}

test('locking leaves nothing of the note in the page, its title or the tab’s storage', async () => {
  const { page } = await unlocked(open, NOTE);
  await expect.poll(() => everything(page)).toContain(SECRET_WORD);
  await lock(page);
  expect(await everything(page)).not.toContain(SECRET_WORD);
  await expect.poll(() => page.title()).toBe('För medlemmar – Provnätverket');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await expect.poll(() => page.getByLabel('Lösenfras', { exact: true }).inputValue()).toBe('');
  await page.getByText('Medlemssidorna är låsta.').waitFor();
});

test('locking takes back the addresses of opened pictures', async () => {
  const { page } = await unlocked(open, WITH_FILES);
  const address = await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('#traff-view img[src^="blob:"]')?.src,
  );
  const blob = await address.jsonValue();
  await lock(page);
  const opens = page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = src ?? '';
      }),
    blob,
  );
  expect(await opens).toBe(false);
});

test('a new tab opens without asking; locking one locks both', async () => {
  const { page } = await unlocked(open, START);
  const other = await page.context().newPage();
  await other.goto(inject('url') + NOTE);
  await shown(other);
  await lock(page);
  await locked(other);
  expect(await everything(other)).not.toContain(SECRET_WORD);
  const notice = (): Promise<string> => other.locator('#traff-notice').innerText();
  await expect.poll(notice).toContain('låstes i en annan flik');
  await other.reload();
  await locked(other);
});

test('locking reaches a tab that is about to open', async () => {
  const { page: other, requests } = await open(NOTE);
  await locked(other);
  const worker = Promise.withResolvers<null>();
  await other.route('**/_astro/kdf-worker-*', async (route) => {
    await worker.promise;
    await route.continue();
  });
  await submit(other, inject('passphrase'));
  await other.locator('#traff-form[aria-busy=true]').waitFor();
  const page = await other.context().newPage();
  await page.goto(inject('url') + START);
  await submit(page, inject('passphrase'));
  await shown(page);
  await lock(page);
  worker.resolve(null);
  await other.getByText('låstes i en annan flik').waitFor();
  expect(requests.filter((path) => path.endsWith('.bin'))).toEqual([]);
});

test('Back and reload after locking show nothing', async () => {
  const { page } = await unlocked(open, NOTE);
  await page.goto(inject('url') + START);
  await shown(page);
  await lock(page);
  await page.goBack();
  await locked(page);
  expect(page.url()).toContain(NOTE);
  expect(await everything(page)).not.toContain(SECRET_WORD);
  await page.reload();
  await locked(page);
  expect(await everything(page)).not.toContain(SECRET_WORD);
});

test('a page that is left holds nothing, and Back shows it again while unlocked', async () => {
  const { page } = await unlocked(open, NOTE);
  const left = page.evaluate(
    (word) =>
      new Promise<boolean>((resolve) => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        resolve(document.documentElement.outerHTML.includes(word));
      }),
    SECRET_WORD,
  );
  expect(await left).toBe(false);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await shown(page);
  await expect.poll(() => everything(page)).toContain(SECRET_WORD);
});

test('a search leaves the address when the section is locked', async () => {
  const { page } = await unlocked(open, '/medlemmar/sok/#q=gurka');
  await lock(page);
  await expect.poll(() => new URL(page.url()).hash).toBe('');
});

test('after a change of keys an old session explains itself', async () => {
  const { page } = await unlocked(open, START);
  const text = readFileSync(join(inject('out'), 'm', 'lock.json'), 'utf8');
  const present = await parseLock(text);
  const body = await formatLock({ ...present, epoch: present.epoch + 1 });
  await page.route('**/m/lock.json', (route) => route.fulfill({ body }));
  await page.reload();
  await locked(page);
  await page.getByText('Nycklarna har bytts').waitFor();
});
