import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as playwright, type BrowserContext, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../browser/chromium-flags.ts';
import { closable, temporaryFolder } from '../closable.ts';
import type { Engine, Kind, Profile, Tab } from '../engine.ts';
import { callSource } from '../script-source.ts';
import type { ChromiumPrograms } from './find.ts';

type Options = Parameters<typeof playwright.launch>[0];

/** Cookies, and with them all that a site can store. */
const BLOCKED = { profile: { default_content_setting_values: { cookies: 2 } } };

export const chromium: Engine<ChromiumPrograms> = {
  name: 'Chromium',
  kinds: ['ordinary', 'private', 'blocked'],
  walked: true,
  start,
};

function start({ browser }: ChromiumPrograms, kind: Kind): Promise<Profile> {
  const options = {
    executablePath: browser,
    args: CHROMIUM_FLAGS,
    // Playwright switches off the cache for Back, which readers have.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
  return kind === 'private' ? startIncognito(options) : startOrdinary(options, kind);
}

function startOrdinary(options: Options, kind: Kind): Promise<Profile> {
  return closable(async (ends) => {
    const { folder, remove } = temporaryFolder('chromium');
    ends(remove);
    if (kind === 'blocked') writeSettings(folder, BLOCKED);
    const launched = (): Promise<BrowserContext> =>
      playwright.launchPersistentContext(folder, options);
    let context = await launched();
    ends(() => context.close());
    return {
      version: `Chromium ${context.browser()?.version() ?? ''}`,
      open: async () => tabOf(await context.newPage()),
      restart: async () => {
        await context.close();
        context = await launched();
      },
    };
  });
}

function writeSettings(folder: string, settings: object): void {
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(settings));
}

/** Playwright's contexts are incognito windows: another one is a new start. */
function startIncognito(options: Options): Promise<Profile> {
  return closable(async (ends) => {
    const browser = await playwright.launch(options);
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
