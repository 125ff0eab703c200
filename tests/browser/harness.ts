import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';

/** A file without script. A page that shows it keeps the site's process, for a second's work less. */
export const STILL = '/favicon.svg';

/** @param whole whether its windows and its reader for PDF are needed, which cost twice the time */
export function launchBrowser({ whole = false } = {}): Promise<Browser> {
  const args = [...CHROMIUM_FLAGS, '--process-per-site'];
  return chromium.launch({ executablePath: inject(whole ? 'browserFile' : 'shellFile'), args });
}

/** A page, with every error and every request it made. */
export interface Visit {
  page: Page;
  /** Uncaught errors, console errors and violations of the content security policy. */
  errors: string[];
  /** Addresses asked for, without the origin; those to other origins whole. */
  requests: string[];
}

/** Opens an address of the fixture site, such as `/medlemmar/`, until the test ends. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Visit>;

/**
 * Gives a test file a browser for as long as it runs. Call it at the top of the file. No storage
 * is shared between tests.
 *
 * @param options.apart whether every visit has a context of its own, as those have that ask for
 *   options; for tests that change the clock or the routes of a context
 * @param options.whole as {@link launchBrowser} has it
 */
export function useBrowser({ apart = false, whole = false } = {}): Open {
  let browser: Browser;
  let shared: SharedContext | null = null;
  beforeAll(async () => {
    browser = await launchBrowser({ whole });
  });
  afterAll(() => browser.close());
  return async (path, options) => {
    const own = apart || options !== undefined;
    const context = own
      ? await browser.newContext({ locale: 'sv-SE', ...options })
      : (shared ??= await shareContext(browser)).context;
    onTestFinished(() => (own ? context.close() : shared!.clear()));
    const visit = listen(await context.newPage());
    await visit.page.goto(inject('url') + path);
    return visit;
  };
}

interface SharedContext {
  context: BrowserContext;
  /** Closes the pages and forgets what they stored. */
  clear: () => Promise<void>;
}

async function shareContext(browser: Browser): Promise<SharedContext> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const keeper = await context.newPage();
  await keeper.goto(inject('url') + STILL);
  const devtools = await context.newCDPSession(keeper);
  const clear = async (): Promise<void> => {
    const others = context.pages().filter((page) => page !== keeper);
    await Promise.all(others.map((page) => page.close()));
    const everything = { origin: inject('url'), storageTypes: 'all' };
    await devtools.send('Storage.clearDataForOrigin', everything);
  };
  return { context, clear };
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
