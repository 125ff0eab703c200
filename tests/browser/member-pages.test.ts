import { expect, test } from 'vitest';
import { useBrowser } from './harness.ts';
import { locked, shown, START, unlocked } from './members-visit.ts';

const open = useBrowser();

test('a page for members opens from their first page, with its pictures', async () => {
  const { page, errors, requests } = await unlocked(open, START);
  const pages = page.getByRole('region', { name: 'Sidor för medlemmar' });
  await pages.getByRole('link', { name: 'Redaktörsguide' }).click();
  await page.getByRole('heading', { level: 1, name: 'Redaktörsguide' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Före träffen' }).waitFor();
  const widths = (): Promise<number[]> =>
    page
      .locator('#traff-view img')
      .evaluateAll((all: HTMLImageElement[]) => all.map(({ naturalWidth }) => naturalWidth));
  await expect.poll(async () => (await widths()).every((width) => width > 0)).toBe(true);
  expect((await widths()).length).toBeGreaterThan(0);
  await expect.poll(() => page.title()).toBe('Redaktörsguide – För medlemmar – Provnätverket');
  expect(requests.join()).not.toContain('.webp');
  expect(errors).toEqual([]);
});

test('it is locked like any other, and opens where one was going', async () => {
  const { page } = await unlocked(open, '/medlemmar/redaktorsguide/');
  await page.getByRole('heading', { level: 1, name: 'Redaktörsguide' }).waitFor();
  await page.getByRole('button', { name: 'Lås' }).click();
  await locked(page);
  await expect.poll(() => page.content()).not.toContain('Före träffen');
});

test('one that does not exist is said not to', async () => {
  const { page } = await unlocked(open, START);
  await page.evaluate(() => history.pushState(null, '', '/medlemmar/finns-inte/'));
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
  await shown(page);
});
