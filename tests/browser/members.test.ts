import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './harness.ts';
import {
  everything,
  focused,
  locked,
  NOTE,
  SECRET_WORD,
  shown,
  START,
  submit,
  unlocked,
} from './members-visit.ts';

const open = useBrowser();

describe('unlocking', () => {
  test('a wrong passphrase is refused, in words, with focus in the field', async () => {
    const { page, errors } = await open(NOTE);
    await submit(page, 'fel-fras-helt-och-hallet');
    await page.getByRole('alert').getByText('Lösenfrasen stämmer inte').waitFor();
    const field = page.getByLabel('Lösenfras', { exact: true });
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(await everything(page)).not.toContain(SECRET_WORD);
    expect(errors).toEqual([]);
  });

  test('lands where one was going, at the part the address names', async () => {
    const { page, errors } = await unlocked(open, `${NOTE}#vingaker`);
    await expect.poll(() => focused(page)).toBe('Fältbussen på kvällar');
    expect(new URL(page.url()).hash).toBe('#vingaker');
    const top = (): Promise<number> =>
      page.locator('#vingaker').evaluate((part) => part.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(100);
    await expect
      .poll(() => page.title())
      .toBe('Träff 17 januari 2024 – För medlemmar – Provnätverket');
    expect(errors).toEqual([]);
  });

  test('fetches of the sealed files what it shows, and a year when it is asked for', async () => {
    const sealedIn = (requests: string[]): number =>
      requests.filter((address) => /^\/m\/[^/]+\.bin$/.test(address)).length;
    const note = await unlocked(open, NOTE);
    expect(sealedIn(note.requests)).toBe(1);
    await note.page.goto(inject('url') + START);
    await shown(note.page);
    expect(sealedIn(note.requests)).toBe(2);
    await note.page.getByRole('link', { name: /^2024/ }).click();
    await note.page.getByRole('heading', { name: 'Träffar 2024' }).waitFor();
    await note.page.locator('.year-list .meeting-list').waitFor();
    expect(sealedIn(note.requests)).toBe(3);
  });

  test('a double submit is one unlocking', async () => {
    const { page } = await open(NOTE);
    let workers = 0;
    page.on('worker', () => (workers += 1));
    await page.getByLabel('Lösenfras', { exact: true }).fill(inject('passphrase'));
    await page.locator('#traff-form').evaluate((form: HTMLFormElement) => {
      form.requestSubmit();
      form.requestSubmit();
    });
    await shown(page);
    expect(workers).toBe(1);
  });

  test('the passphrase and the key go nowhere', async () => {
    const { page, requests } = await unlocked(open, NOTE);
    const stored = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]));
    const session = await page.evaluate(() => Object.values(sessionStorage).join());
    const { key } = JSON.parse(session) as { key: string };
    expect(key).toHaveLength(43);
    expect(requests.join()).not.toContain(key);
    expect(requests.filter((address) => address.startsWith('http'))).toEqual([]);
    expect(requests.join() + stored + page.url()).not.toContain(inject('passphrase'));
  });

  test('an invitation opens the page and leaves the address at once', async () => {
    const { page } = await open(`${START}#nyckel=${inject('passphrase')}`);
    await shown(page);
    await expect.poll(() => page.evaluate(() => location.href)).toBe(inject('url') + START);
    await page.reload();
    await shown(page);
  });

  test('a wrong invitation says so, and the form still works', async () => {
    const { page } = await open(`${START}#nyckel=inget-som-passar`);
    await page.getByRole('alert').getByText('Länken stämmer inte').waitFor();
    await submit(page, inject('passphrase'));
    await shown(page);
  });

  test('shows what is typed on request, and says that it does', async () => {
    const { page } = await open(START);
    await locked(page);
    const field = page.getByLabel('Lösenfras', { exact: true });
    const toggle = page.getByRole('button', { name: 'Visa lösenfrasen' });
    await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('false');
    await toggle.click();
    await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => field.getAttribute('type')).toBe('text');
    await expect.poll(() => field.getAttribute('autocomplete')).toBe('current-password');
  });
});

describe('reading', () => {
  test('shows a note’s text, its parts and who presented', async () => {
    const { page } = await unlocked(open, NOTE);
    const view = page.locator('#traff-view');
    await expect
      .poll(() => view.getByRole('heading', { level: 1 }).textContent())
      .toBe('Onsdag 17 januari 2024');
    const parts = await view.getByRole('navigation', { name: 'Innehåll' }).getByRole('link').all();
    await expect
      .poll(() => Promise.all(parts.map((link) => link.getAttribute('href'))))
      .toEqual(['#lund', '#vingaker']);
    await expect
      .poll(() => view.locator('#lund').textContent())
      .toContain('127\u00A0376\u00A0invånare');
    await expect
      .poll(() => view.locator('#lund blockquote').textContent())
      .toContain('personnummer');
    await expect.poll(() => view.locator('#vingaker td').allTextContents()).toContain('31');
    const link = view.getByRole('link', { name: 'biblioteket' });
    await expect.poll(() => link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('lists what is ahead, the latest notes, and each year', async () => {
    const { page } = await unlocked(open, START);
    const list = (name: string) => page.getByRole('region', { name }).locator('h3');
    await expect.poll(() => list('Kommande träffar').allTextContents()).toHaveLength(1);
    await expect
      .poll(() => list('Senaste anteckningarna').allTextContents())
      .toContain('Lund och Vingåker');
    await page.getByRole('link', { name: '2024' }).click();
    await page.getByRole('heading', { name: 'Träffar 2024' }).waitFor();
    await page.getByText('INSTÄLLT: snöoväder').waitFor();
    await page.reload();
    await page.getByText('INSTÄLLT: snöoväder').waitFor();
  });

  test('is no wider than a narrow phone, and its bar hides no text at the end', async () => {
    const { page } = await unlocked(open, NOTE);
    await page.setViewportSize({ width: 320, height: 640 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    });
    const [footer, bar] = [page.locator('footer'), page.locator('#traff-bar')];
    const end = await footer.evaluate((element) => element.getBoundingClientRect().bottom);
    const edge = await bar.evaluate((element) => element.getBoundingClientRect().top);
    expect(end).toBeLessThanOrEqual(edge + 1);
  });
});
