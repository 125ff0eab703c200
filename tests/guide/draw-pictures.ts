import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Locale } from '../../src/locales/locale.ts';
import { serveExample, type ExampleSite } from './example-site.ts';

/** CSS pixels. */
const RESULT = { width: 500, height: 760 };
const BOTH = { width: 1000, height: 1000 };

/** Draws the guide's example beside the pages that it becomes, as WebP files in a folder. */
export async function drawPictures(
  browser: Browser,
  locale: Locale,
  folder: string,
): Promise<void> {
  const site = await serveExample(locale);
  mkdirSync(folder, { recursive: true });
  try {
    const { pictures, text } = locale.guide.example;
    const open = await shootOpen(browser, site, locale);
    const members = await shootMembers(browser, site, locale);
    for (const [name, shot] of [
      [pictures.open, open],
      [pictures.members, members],
    ] as const) {
      writeFileSync(join(folder, `${name}.webp`), await besideEachOther(browser, text, shot));
    }
  } finally {
    await site.close();
  }
}

function noteAddress({ addresses, guide }: Locale): string {
  const date = /\d{4}-\d\d-\d\d/.exec(guide.example.file)?.[0] ?? '';
  return `${addresses.meetings}/${date}/`;
}

async function shootOpen(browser: Browser, { url }: ExampleSite, locale: Locale): Promise<Buffer> {
  const page = await newPage(browser, RESULT, locale);
  await page.goto(url + noteAddress(locale));
  return shoot(page);
}

async function shootMembers(browser: Browser, site: ExampleSite, locale: Locale): Promise<Buffer> {
  const page = await newPage(browser, RESULT, locale);
  await page.goto(`${site.url}${locale.addresses.members}/${noteAddress(locale)}`);
  await page.locator('#traff-passphrase').fill(site.passphrase);
  await page.locator('#traff-submit').click();
  await page.locator('#traff-view h1').waitFor();
  return shoot(page);
}

async function newPage(
  browser: Browser,
  viewport: { width: number; height: number },
  { tag }: Pick<Locale, 'tag'>,
): Promise<Page> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1.5, locale: tag });
  return context.newPage();
}

/** The page's own part, without what the browser shows at its edges. */
async function shoot(page: Page): Promise<Buffer> {
  await page.evaluate('document.fonts.ready');
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.context().close();
  return picture;
}

/** Playwright makes no WebP, Chromium itself does. */
async function besideEachOther(browser: Browser, text: string, shot: Buffer): Promise<Buffer> {
  const page = await newPage(browser, BOTH, { tag: 'sv-SE' });
  await page.setContent(frame(text, shot));
  await page.locator('img').evaluate('(image) => image.decode()');
  const { width, height } = (await page.locator('main').boundingBox()) ?? { ...BOTH };
  const devTools = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await devTools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
    clip,
  });
  await page.context().close();
  return Buffer.from(data, 'base64');
}

function frame(text: string, shot: Buffer): string {
  const head = text.indexOf('\n---\n') + '\n---\n'.length;
  const [open, closed] = [text.slice(0, head), text.slice(head)].map(escape);
  return `<!doctype html><style>
    body { margin: 0; background: #fff }
    main { display: flex; gap: 20px; width: ${BOTH.width}px; box-sizing: border-box; padding: 12px; align-items: start; background: #e6ebe8 }
    pre, img { box-sizing: border-box; border: 1px solid #b9c4bf; border-radius: 6px; background: #fff; margin: 0 }
    pre { flex: 1; padding: 16px 14px; font: 15px/1.5 "DejaVu Sans Mono", monospace; color: #14211f; white-space: pre }
    pre b { font-weight: 400; background: #dcefe9; display: block }
    img { width: 540px }
  </style><main><pre><b>${open ?? ''}</b>${closed ?? ''}</pre><img src="data:image/png;base64,${shot.toString('base64')}"></main>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
