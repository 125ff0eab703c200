import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Open, Visit } from './harness.ts';

export const START = '/medlemmar/';
export const NOTE = '/medlemmar/traffar/2024-01-17/';
export const WITH_FILES = '/medlemmar/traffar/2024-03-13/';
/** A word of the members' text of {@link NOTE}. */
export const SECRET_WORD = 'sjökaptensmössa';

export async function submit(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Lösenfras', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Lås upp' }).click();
}

/** Opens a members' page and unlocks it. */
export async function unlocked(open: Open, path: string): Promise<Visit> {
  const visit = await open(path);
  await submit(visit.page, inject('passphrase'));
  await shown(visit.page);
  return visit;
}

/** Waits for an opened page. */
export async function shown(page: Page): Promise<void> {
  await page.locator('#traff-view h1').waitFor();
}

/** Waits for the form. */
export async function locked(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Lås upp medlemssidorna' }).waitFor();
}

/** All that the page holds, whether it can be seen or not. */
export function everything(page: Page): Promise<string> {
  return page.evaluate(() => document.title + document.documentElement.outerHTML);
}

export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
