import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { formatLock, parseLock, type Lock } from '../../src/vault/lock.ts';
import { useBrowser, type Visit } from './harness.ts';
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

const open = useBrowser({ apart: true, whole: true });
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Unlocks with the box ticked. */
async function remembered(path: string): Promise<Visit> {
  const visit = await open(path);
  await visit.page.getByLabel('Kom ihåg den här enheten i 30 dagar').check();
  await submit(visit.page, inject('passphrase'));
  await shown(visit.page);
  return visit;
}

/** Closes every tab and opens an address in a new one. */
async function comeBack(page: Page, path: string): Promise<Page> {
  const context = page.context();
  const later = await context.newPage();
  await page.close();
  await later.goto(inject('url') + path);
  return later;
}

/** Has the site answer with another lock than the one it was built with. */
async function changeLock(page: Page, change: (lock: Lock) => Lock): Promise<void> {
  const text = readFileSync(join(inject('out'), 'm', 'lock.json'), 'utf8');
  const body = await formatLock(change(await parseLock(text)));
  await page.context().route('**/m/lock.json', (route) => route.fulfill({ body }));
}

const nextEpoch = (lock: Lock): Lock => ({ ...lock, epoch: lock.epoch + 1 });

async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lås', exact: true }).click();
  await locked(page);
}

/** The tab comes into view again. */
async function awaken(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

describe('a remembered device', () => {
  test('opens without a passphrase when all tabs have been closed', async () => {
    const { page, errors } = await remembered(START);
    const later = await comeBack(page, NOTE);
    await later.getByText(SECRET_WORD).waitFor();
    expect(errors).toEqual([]);
  });

  test('keeps keys that no script can read, and the passphrase nowhere', async () => {
    const { page } = await remembered(START);
    const kept = await page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      const request = indexedDB.open(names[0] ?? '');
      await new Promise((resolve) => (request.onsuccess = resolve));
      const all = request.result.transaction('keys').objectStore('keys').getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      const [{ keys, at, until }] = all.result as [{ keys: object; at: number; until: number }];
      const { site, epoch, ...rest } = keys as Record<string, unknown>;
      const found = Object.values(rest).flatMap((value) =>
        value instanceof CryptoKey ? [value] : (Object.values(value as object) as CryptoKey[]),
      );
      const exported = found.map((key) => crypto.subtle.exportKey('raw', key));
      const results = await Promise.allSettled(exported);
      return {
        names,
        days: (until - at) / 86_400_000,
        about: [typeof site, typeof epoch],
        keys: results.map(({ status }) => status),
        text: JSON.stringify([sessionStorage, localStorage]),
      };
    });
    expect(kept).toMatchObject({ names: ['traff:'], days: 30, about: ['string', 'number'] });
    expect(kept.keys).toEqual(['rejected', 'rejected', 'rejected']);
    expect(kept.text).not.toContain('"key"');
    expect(kept.text).not.toContain(inject('passphrase'));
  });

  test('is forgotten by locking', async () => {
    const { page } = await remembered(NOTE);
    await lock(page);
    await page.getByText('inte längre ihågkommen').waitFor();
    const later = await comeBack(page, NOTE);
    await locked(later);
    expect(await everything(later)).not.toContain(SECRET_WORD);
  });

  test('forgets after 30 days, and says that the time is out', async () => {
    const { page } = await remembered(START);
    const later = await page.context().newPage();
    await page.close();
    await later.clock.install({ time: Date.now() + 30 * DAY - MINUTE });
    await later.goto(inject('url') + NOTE);
    await later.getByText(SECRET_WORD).waitFor();
    await later.clock.fastForward(2 * MINUTE);
    await locked(later);
    await later.getByText('Tiden har gått ut').waitFor();
    expect(await everything(later)).not.toContain(SECRET_WORD);
    await later.reload();
    await locked(later);
  });

  test('is not remembered unless asked', async () => {
    const { page } = await unlocked(open, START);
    await locked(await comeBack(page, START));
  });

  test('can be remembered after an invitation, which shows no form', async () => {
    const { page } = await open(`${START}#nyckel=${inject('passphrase')}`);
    await page.getByRole('button', { name: 'Kom ihåg den här enheten i 30 dagar' }).click();
    await page.getByText('ihågkommen i 30 dagar').waitFor();
    await shown(await comeBack(page, START));
  });

  test('where the browser has no memory for keys, says so and stays open for the session', async () => {
    const { page } = await open('/');
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      };
      Object.defineProperty(window, 'indexedDB', { value: { open: refuse } });
    });
    await page.goto(inject('url') + NOTE);
    await page.getByLabel('Kom ihåg den här enheten i 30 dagar').check();
    await submit(page, inject('passphrase'));
    await page.getByText(SECRET_WORD).waitFor();
    await page.getByText('kan inte komma ihåg den här enheten').waitFor();
    await page.reload();
    await shown(page);
  });
});

describe('a session ends by itself', () => {
  test('after twelve hours on the screen', async () => {
    const { page } = await open('/');
    await page.clock.install();
    await page.goto(inject('url') + NOTE);
    await submit(page, inject('passphrase'));
    await shown(page);
    await page.clock.fastForward(12 * 60 * MINUTE + MINUTE);
    await locked(page);
    await page.getByText('Tiden har gått ut').waitFor();
    expect(await everything(page)).not.toContain(SECRET_WORD);
  });

  test('when nobody uses it, where the site says so', async () => {
    const { page } = await open('/');
    await page.clock.install();
    await page.route(`**${NOTE}`, async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ body: body.replace('"lockAfter":null', '"lockAfter":10') });
    });
    await page.goto(inject('url') + NOTE);
    await submit(page, inject('passphrase'));
    await shown(page);
    await page.clock.fastForward(9 * MINUTE);
    await page.keyboard.press('ArrowDown');
    await page.clock.fastForward(9 * MINUTE);
    await expect.poll(() => everything(page)).toContain(SECRET_WORD);
    await page.clock.fastForward(11 * MINUTE);
    await locked(page);
    await page.getByText('ingen hade använt dem').waitFor();
    expect(await everything(page)).not.toContain(SECRET_WORD);
  });
});

describe('revoked while open', () => {
  test('the tab that comes into view again explains itself', async () => {
    const { page } = await open('/');
    await page.clock.install();
    await page.goto(inject('url') + NOTE);
    await submit(page, inject('passphrase'));
    await shown(page);
    await changeLock(page, nextEpoch);
    await page.clock.fastForward(2 * MINUTE);
    await awaken(page);
    await locked(page);
    await page.getByText('Nycklarna har bytts').waitFor();
    expect(await everything(page)).not.toContain(SECRET_WORD);
  });

  test('a file that is gone with the old keys tells of the new ones', async () => {
    const { page } = await unlocked(open, WITH_FILES);
    await changeLock(page, nextEpoch);
    await page.context().route('**/m/*.bin', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: 'Ladda ner tidplan.pdf' }).click();
    await locked(page);
    await page.getByText('Nycklarna har bytts').waitFor();
  });

  test('a device that was remembered explains itself too, and forgets', async () => {
    const { page } = await remembered(START);
    await changeLock(page, nextEpoch);
    const later = await comeBack(page, NOTE);
    await locked(later);
    await later.getByText('Nycklarna har bytts').waitFor();
    await later.context().unroute('**/m/lock.json');
    await later.reload();
    await locked(later);
  });
});

describe('an older site', () => {
  test('is refused before the passphrase is used', async () => {
    const { page } = await unlocked(open, START);
    await page.evaluate(() => {
      const seen = JSON.parse(localStorage.getItem('traff::epochs') ?? '') as object;
      const raised = Object.entries(seen).map(([site, epoch]) => [site, Number(epoch) + 1]);
      localStorage.setItem('traff::epochs', JSON.stringify(Object.fromEntries(raised)));
      sessionStorage.clear();
    });
    let workers = 0;
    page.on('worker', () => (workers += 1));
    await page.reload();
    await page.getByRole('alert').getByText('äldre än den du har låst upp förut').waitFor();
    await page.evaluate(() => document.getElementById('traff-passphrase')?.blur());
    await submit(page, inject('passphrase'));
    await page.getByRole('alert').getByText('äldre än den du har låst upp förut').waitFor();
    await expect.poll(() => page.locator('#traff-view').textContent()).toBe('');
    // One is loaded when the field gets focus; it is given nothing.
    expect(workers).toBeLessThanOrEqual(1);
  });
});
