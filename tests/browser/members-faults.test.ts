import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
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
} from './members-visit.ts';

const open = useBrowser();
const sealed = '**/m/*.bin';

describe('files that are not as they should be', () => {
  test('a damaged note shows nothing of itself, and can be tried again', async () => {
    const { page } = await unlocked(open, NOTE);
    await page.route(sealed, async (route) => {
      const body = await (await route.fetch()).body();
      body[body.length - 1] = (body.at(-1) ?? 0) ^ 1;
      await route.fulfill({ body });
    });
    await page.reload();
    await page.getByRole('alert').getByText('skadad').waitFor();
    expect(await everything(page)).not.toContain(SECRET_WORD);
    await page.unroute(sealed);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByText(SECRET_WORD).waitFor();
  });

  test('a meeting that is not there says so, with a way back', async () => {
    const { page } = await unlocked(open, START);
    const path = '/medlemmar/traffar/2024-01-18/';
    const shell = join(inject('out'), 'medlemmar', 'index.html');
    await page.route(`**${path}`, (route) => route.fulfill({ path: shell }));
    await page.goto(inject('url') + path);
    await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
    await page.getByRole('link', { name: 'Till alla anteckningar' }).click();
    await page.waitForURL(`**${START}`);
    await shown(page);
  });

  test('a damaged lock is told apart from a wrong passphrase', async () => {
    const { page } = await open('/');
    const text = readFileSync(join(inject('out'), 'm', 'lock.json'), 'utf8');
    const body = text.replace(/"epoch":\d+/, '"epoch":99');
    await page.route('**/m/lock.json', (route) => route.fulfill({ body }));
    await page.goto(inject('url') + START);
    await page.getByRole('alert').getByText('skadad').waitFor();
  });

  test('a lost network says so, and unlocking works once it is back', async () => {
    const { page } = await open('/');
    await page.route('**/m/lock.json', (route) => route.abort());
    await page.goto(inject('url') + START);
    await page.getByRole('alert').getByText('Kontrollera nätverket').waitFor();
    await page.unroute('**/m/lock.json');
    await submit(page, inject('passphrase'));
    await shown(page);
  });

  test('an invitation that met no network opens with the form once it is back', async () => {
    const { page } = await open('/');
    await page.route('**/m/lock.json', (route) => route.abort());
    await page.goto(`${inject('url')}${START}#nyckel=${inject('passphrase')}`);
    await page.getByRole('alert').getByText('Kontrollera nätverket').waitFor();
    await expect.poll(() => page.url()).toBe(inject('url') + START);
    await page.unroute('**/m/lock.json');
    await page.getByRole('button', { name: 'Lås upp' }).click();
    await shown(page);
  });

  test('a network that was lost when the field was entered matters no more once it is back', async () => {
    const { page } = await open('/');
    const worker = '**/_astro/kdf-worker-*';
    await page.route(worker, (route) => route.abort());
    await page.goto(inject('url') + START);
    await locked(page);
    const lost = page.waitForEvent('requestfailed');
    await page.getByLabel('Lösenfras', { exact: true }).focus();
    await lost;
    await page.unroute(worker);
    await submit(page, inject('passphrase'));
    await shown(page);
  });
});

describe('a site that was put up anew while the page was open', () => {
  const scripts = '**/_astro/**';

  test('without its old scripts says so, and opens when the page is loaded anew', async () => {
    const { page } = await open('/');
    await page.route('**/_astro/views.*', (route) => route.fulfill({ status: 404 }));
    await page.goto(inject('url') + NOTE);
    await submit(page, inject('passphrase'));
    await page.getByRole('alert').getByText('Ladda om sidan').waitFor();
    await page.unroute('**/_astro/views.*');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByText(SECRET_WORD).waitFor();
  });

  test('without what stretches passphrases says to load the page anew, and takes another try', async () => {
    const { page } = await open(START);
    await locked(page);
    await page.route(scripts, (route) => route.fulfill({ status: 404 }));
    const form = page.locator('#traff-form');
    for (const message of ['at first', 'again']) {
      await submit(page, inject('passphrase'));
      await page.getByRole('alert').getByText('Ladda om sidan').waitFor();
      const isBusy = (): Promise<string | null> => form.getAttribute('aria-busy');
      await expect.poll(isBusy, { message }).toBe('false');
    }
  });
});

describe('browsers that lack something', () => {
  test('without script the page says what is needed, and shows the help', async () => {
    const { page } = await open(START, { javaScriptEnabled: false });
    const message = page.locator('noscript .notice');
    await message.waitFor();
    await expect.poll(() => message.textContent()).toContain('Det kräver JavaScript');
    await expect
      .poll(() => page.getByRole('heading', { name: 'Lås upp medlemssidorna' }).count())
      .toBe(0);
    await page.locator('.members-help').waitFor();
  });

  test.each([
    [
      'a secure address',
      'börjar med https',
      "Object.defineProperty(window, 'isSecureContext', { value: false })",
    ],
    ['WebAssembly', 'WebAssembly är avslaget', 'delete window.WebAssembly'],
    ['workers', 'kunde inte starta', 'delete window.Worker'],
  ])('without %s it says so', async (_, message, script) => {
    const { page } = await open('/');
    await page.addInitScript(script);
    await page.goto(inject('url') + START);
    await locked(page);
    await page.getByRole('alert').getByText(message).waitFor();
  });

  test('with storage blocked it still opens, and says what that means', async () => {
    const { page, errors } = await open('/');
    await page.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    await page.goto(inject('url') + NOTE);
    await submit(page, inject('passphrase'));
    await page.getByText(SECRET_WORD).waitFor();
    await page.getByText('låsa upp på nytt på varje sida').waitFor();
    expect(errors).toEqual([]);
  });
});
