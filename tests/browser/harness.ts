import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('browserFile'), args: CHROMIUM_FLAGS });
}

/** A page in a browser of its own, with every error and every request it made. */
export interface Visit {
  page: Page;
  /** Uncaught errors, console errors and violations of the content security policy. */
  errors: string[];
  /** Addresses asked for, without the origin; those to other origins whole. */
  requests: string[];
}

/**
 * Gives a test file a browser for as long as it runs. Call it at the top of the file.
 *
 * @returns a function that opens an address of the fixture site, such as `/medlemmar/`, in a
 *   context of its own: no storage is shared with earlier visits
 */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (path, options = {}) => {
    const context = await browser.newContext({ locale: 'sv-SE', ...options });
    const visit = listen(await context.newPage());
    await visit.page.goto(inject('url') + path);
    return visit;
  };
}

function listen(page: Page): Visit {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url().replace(inject('url'), '')));
  return { page, errors, requests };
}
