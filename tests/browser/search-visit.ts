import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Open, Visit } from './harness.ts';
import { submit } from './members-visit.ts';

/** A telephone, with touch. */
export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** The narrowest window of WCAG 2.2, 1.4.10 Reflow. */
export const NARROW = { viewport: { width: 320, height: 640 } };

/** Opens the members' search. */
export async function unlockedSearch(
  open: Open,
  options: BrowserContextOptions & { hash?: string } = {},
): Promise<Visit> {
  const { hash = '', ...context } = options;
  const visit = await open(`/medlemmar/sok/${hash}`, context);
  await submit(visit.page, inject('passphrase'));
  await visit.page.locator('.search-result, .search-message').first().waitFor();
  return visit;
}

/** Puts words into the box and waits for the count of what they find. */
export async function search(page: Page, words: string): Promise<string> {
  await page.locator('.search-input').fill(words);
  return counted(page, words);
}

/** Waits for the count of a search that is under way. */
export async function counted(page: Page, words: string): Promise<string> {
  const heading = page.locator('.search-heading:visible, .search-message h2');
  await heading.filter({ hasText: new RegExp(`^(\\d+|Inga) resultat för ”${words}”$`) }).waitFor();
  return (await heading.allTextContents()).join('');
}

export const titles = (page: Page): Promise<string[]> =>
  page.locator('.search-result h3').allTextContents();

export const excerptMarks = (page: Page): Promise<string[]> =>
  page.locator('.search-excerpt mark').allTextContents();

export const reasons = (page: Page): Promise<string[]> =>
  page.locator('.search-why span').allTextContents();

export const box = (page: Page): Promise<string> => page.locator('.search-input').inputValue();

export const focusedClass = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.className ?? '');
