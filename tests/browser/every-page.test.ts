import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { settled } from './audit.ts';
import { launchBrowser } from './harness.ts';
import { samplePages } from './page-kinds.ts';

/** WCAG 2.2, 1.4.10 Reflow. */
const NARROWEST = { width: 320, height: 640 };
/** WCAG 2.2, 1.4.12 Text Spacing. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const samples = samplePages(inject('served').toReversed());

describe.each(inject('served'))('$name: what axe does not see', (site) => {
  const { url, name } = site;
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    const context = await browser.newContext({ viewport: NARROWEST, reducedMotion: 'reduce' });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  });
  afterAll(() => page.context().close());

  // In English the same pages stand with other words.
  const kinds = [...samples.get(site)!].slice(0, name.endsWith('english') ? 1 : undefined);
  test.each(kinds)('%s', async (_, addresses) => {
    for (const address of addresses) {
      errors = [];
      await page.goto(url + address);
      await settled(page);
      const language = name.endsWith('english') ? /^en/ : /^sv/;
      expect(await page.evaluate(() => document.documentElement.lang)).toMatch(language);
      expect({ address, wider: await tooWide(page) }).toEqual({ address, wider: [] });
      expect({ address, blind: await withoutFocusRing(page) }).toEqual({ address, blind: [] });
      await skipsToContent(page);
      await space(page);
      expect({ address, spaced: await tooWide(page) }).toEqual({ address, spaced: [] });
      expect({ address, cut: await cutText(page) }).toEqual({ address, cut: [] });
      expect({ address, errors }).toEqual({ address, errors: [] });
    }
  });
});

/** What reaches beyond the window, where the page can be scrolled sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    return wide.map((element) => element.outerHTML.slice(0, 80)).slice(0, 5);
  });
}

/** What shows no outline when it is reached by the keyboard. */
async function withoutFocusRing(page: Page): Promise<string[]> {
  // Script moves the focus as a keyboard does once a key was pressed.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    return [...all]
      .filter((element) => {
        element.focus();
        if (document.activeElement !== element) return false;
        // A field may have the ring round its frame.
        return ![element, element.parentElement!].some((each) => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
          const drawn = outlineStyle !== 'none' && !outlineColor.endsWith(', 0)');
          return drawn && parseFloat(outlineWidth) >= 2;
        });
      })
      .map((element) => element.outerHTML.slice(0, 100));
  });
}

async function skipsToContent(page: Page): Promise<void> {
  await page.locator('.skip-link').focus();
  await expect
    .poll(() => page.locator('.skip-link').evaluate((link) => link.getBoundingClientRect().top))
    .toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
}

function space(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
}

/** Elements that hide a part of their own text. */
function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (element: Element): boolean => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // What is there for screen readers alone is a pixel wide.
      if (clipPath !== 'none' || box.width <= 1 || box.height <= 1) return false;
      const across = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const down = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return (across || down) && element.textContent.trim() !== '';
    };
    const all = [...document.querySelectorAll('main *, header *, footer *')];
    return all.filter(hides).map((element) => element.outerHTML.slice(0, 100));
  });
}
