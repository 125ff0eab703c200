import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../browser/chromium-flags.ts';
import { closable, temporaryFolder } from '../closable.ts';
import type { Profile, Start, Tab } from '../engine.ts';
import { callSource } from '../script-source.ts';
import type { ChromiumPrograms } from './find.ts';

type Options = Parameters<typeof chromium.launch>[0];

export const startChromium: Start<ChromiumPrograms> = ({ browser }, kind) => {
  const options = {
    executablePath: browser,
    args: CHROMIUM_FLAGS,
    // Playwright switches off the cache for Back, which readers have.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
  return kind === 'private' ? startIncognito(options) : startOrdinary(options);
};

function startOrdinary(options: Options): Promise<Profile> {
  return closable(async (ends) => {
    const { folder, remove } = temporaryFolder('chromium');
    ends(remove);
    const start = (): Promise<BrowserContext> => chromium.launchPersistentContext(folder, options);
    let context = await start();
    ends(() => context.close());
    return {
      version: `Chromium ${context.browser()?.version() ?? ''}`,
      open: async () => tabOf(await context.newPage()),
      restart: async () => {
        await context.close();
        context = await start();
      },
    };
  });
}

/** Playwright's contexts are incognito windows: another one is a new start. */
function startIncognito(options: Options): Promise<Profile> {
  return closable(async (ends) => {
    const browser = await chromium.launch(options);
    ends(() => browser.close());
    let context = await browser.newContext();
    return {
      version: `Chromium ${browser.version()}`,
      open: async () => tabOf(await context.newPage()),
      restart: async () => {
        await context.close();
        context = await browser.newContext();
      },
    };
  });
}

function tabOf(page: Page): Tab {
  return {
    goto: (url) => page.goto(url),
    evaluate: (run, ...args) => page.evaluate(callSource(run, args)),
    click: (selector) => page.locator(selector).first().click(),
    type: (selector, text) => page.locator(selector).first().fill(text),
    reload: () => page.reload(),
    close: () => page.close(),
  };
}
