import { launch, type Browser, type Page } from 'puppeteer-core';
import { closable, temporaryFolder } from '../closable.ts';
import type { Engine, Kind, Profile, Tab } from '../engine.ts';
import { callSource } from '../script-source.ts';
import { until } from '../until.ts';
import type { FirefoxPrograms } from './find.ts';

/** Puppeteer switches off the cache for Back, which readers have. */
const AS_READERS_HAVE = { 'fission.bfcacheInParent': true };
/** What the reader has set, by the names of `about:config`. */
const SETTINGS: Record<Kind, Record<string, unknown>> = {
  ordinary: {},
  private: { 'browser.privatebrowsing.autostart': true },
  // Cookies, and with them all that a site can store.
  blocked: { 'network.cookie.cookieBehavior': 2 },
};

export const firefox: Engine<FirefoxPrograms> = {
  name: 'Firefox',
  kinds: ['ordinary', 'private', 'blocked'],
  walked: false,
  start,
};

function start(programs: FirefoxPrograms, kind: Kind): Promise<Profile> {
  return closable(async (ends) => {
    const { folder, remove } = temporaryFolder('firefox');
    ends(remove);
    const launched = (): Promise<Browser> =>
      launch({
        browser: 'firefox',
        executablePath: programs.browser,
        userDataDir: folder,
        extraPrefsFirefox: { ...AS_READERS_HAVE, ...SETTINGS[kind] },
      });
    let browser = await launched();
    ends(() => browser.close());
    return {
      version: (await browser.version()).replace('firefox/', 'Firefox '),
      open: async (place) =>
        tabOf(await browser.newPage({ type: 'tab', background: place === 'behind' })),
      restart: async () => {
        await browser.close();
        browser = await launched();
      },
    };
  });
}

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
  await until({ evaluate }, hasArrived);
}

function hasArrived(): boolean {
  const elsewhere = !('isLeft' in globalThis) && location.protocol !== 'about:';
  return elsewhere && document.readyState === 'complete';
}
