import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SECRETS } from '../../build/secrets.ts';
import { everything } from '../members-visit.ts';

/**
 * Milliseconds without a sign of life that no busy machine explains; a page that did the work that
 * hostile locks ask for would stand still for minutes.
 */
const FROZEN = 10_000;

interface Watched {
  longestSilence: number;
  /** Passphrases given to be stretched. */
  stretched: number;
}

/** Has every page opened from now on note how long it stands still, and what it gives to workers. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { longestSilence: 0, stretched: 0 };
    Object.assign(window, { watched });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      watched.longestSilence = Math.max(watched.longestSilence, now - last);
      last = now;
    }, 20);
    const Original = Worker;
    window.Worker = class extends Original {
      override postMessage(message: unknown): void {
        watched.stretched++;
        super.postMessage(message);
      }
    };
  });
}

export function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched);
}

/** Nothing of any note is in the page, its title or its attributes. */
export async function expectNothing(page: Page): Promise<void> {
  const all = (await everything(page)).toLowerCase();
  expect(SECRETS.filter((secret) => all.includes(secret))).toEqual([]);
}

/** The page has answered all the time. */
export async function expectAlive(page: Page): Promise<void> {
  expect((await watched(page)).longestSilence).toBeLessThan(FROZEN);
}
