import { launch, type Browser, type Page } from 'puppeteer-core';
import { closable, temporaryFolder } from '../closable.ts';
import type { Start, Tab } from '../engine.ts';
import { callSource } from '../script-source.ts';
import { until } from '../until.ts';
import type { FirefoxPrograms } from './find.ts';

/** Puppeteer switches off the cache for Back, which readers have. */
const AS_READERS_HAVE = { 'fission.bfcacheInParent': true };
/** Every window is a private one. */
const PRIVATE = { 'browser.privatebrowsing.autostart': true };

export const startFirefox: Start<FirefoxPrograms> = (programs, kind) =>
  closable(async (ends) => {
    const { folder, remove } = temporaryFolder('firefox');
    ends(remove);
    const start = (): Promise<Browser> =>
      launch({
        browser: 'firefox',
        executablePath: programs.browser,
        userDataDir: folder,
        extraPrefsFirefox: { ...AS_READERS_HAVE, ...(kind === 'private' ? PRIVATE : {}) },
      });
    let browser = await start();
    ends(() => browser.close());
    return {
      version: (await browser.version()).replace('firefox/', 'Firefox '),
      open: async (place) =>
        tabOf(await browser.newPage({ type: 'tab', background: place === 'behind' })),
      restart: async () => {
        await browser.close();
        browser = await start();
      },
    };
  });

function tabOf(page: Page): Tab {
  const evaluate: Tab['evaluate'] = (run, ...args) => page.evaluate(callSource(run, args)) as never;
  return {
    goto: (url) => leave(evaluate, () => page.goto(url)),
    evaluate,
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    reload: () => leave(evaluate, () => page.reload()),
    close: () => page.close(),
  };
}

/**
 * Goes to another page and waits for it by asking the page: after one that came back from the cache
 * Puppeteer waits in vain for the next to load.
 */
async function leave(evaluate: Tab['evaluate'], go: () => Promise<unknown>): Promise<void> {
  await evaluate(() => Object.assign(globalThis, { isLeft: true }).isLeft);
  go().catch(() => undefined);
  await until({ evaluate }, () => !('isLeft' in globalThis) && document.readyState === 'complete');
}
