import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
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
 *   context of its own, until the test ends: no storage is shared with other visits
 */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (path, options = {}) => {
    const context = await browser.newContext({ locale: 'sv-SE', ...options });
    onTestFinished(() => context.close());
    const visit = listen(await context.newPage());
    await visit.page.goto(inject('url') + path);
    return visit;
  };
}

/**
 * Gives a group of tests one page, with what it made since it was opened last. For tests that
 * change nothing which the next could notice.
 *
 * @returns a function that opens an address of the fixture site in it
 */
export function useVisit(options: BrowserContextOptions = {}): (path: string) => Promise<Visit> {
  let browser: Browser;
  let visit: Visit;
  beforeAll(async () => {
    browser = await launchBrowser();
    const context = await browser.newContext({ locale: 'sv-SE', ...options });
    visit = listen(await context.newPage());
  });
  afterAll(() => browser.close());
  return async (path) => {
    visit.errors.length = visit.requests.length = 0;
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
