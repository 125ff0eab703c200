import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { formatHeaders } from '../../src/build/headers/headers-file.ts';
import { siteRules } from '../../src/build/headers/site-rules.ts';
import { serve, type Serving } from '../../src/build/serve/serve.ts';
import { serveElsewhere, type Elsewhere } from './elsewhere.ts';
import { useBrowser } from './harness.ts';

const open = useBrowser({ whole: true });
const folder = mkdtempSync(join(tmpdir(), 'traff-headers-'));
let elsewhere: Elsewhere;
/** Files that lie open beside a public text, under a site's headers. */
let files: Serving;
/** The site from a host that reads no `_headers`. */
let bare: Serving;

beforeAll(async () => {
  elsewhere = await serveElsewhere();
  const [filesFolder, bareFolder] = [join(folder, 'files'), join(folder, 'bare')];
  const attached = join('tests', 'fixtures', 'site', 'meetings', '2024-03-13');
  cpSync(attached, filesFolder, { recursive: true });
  writeFileSync(join(filesFolder, 'kalender.ics'), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  writeFileSync(join(filesFolder, 'ton.wav'), silence());
  writeFileSync(join(filesFolder, '_headers'), formatHeaders(siteRules('', [])));
  cpSync(inject('out'), bareFolder, { recursive: true });
  rmSync(join(bareFolder, '_headers'));
  files = await serve(filesFolder, { port: 0, base: '' });
  bare = await serve(bareFolder, { port: 0, base: '' });
});
afterAll(async () => {
  await Promise.all([elsewhere, files, bare].map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

/** A tenth of a second, as 8-bit WAVE. */
function silence(): Buffer {
  const samples = Buffer.alloc(800, 128);
  const header = Buffer.from('RIFF....WAVEfmt ....................data....', 'latin1');
  header.writeUInt32LE(36 + samples.length, 4);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}

describe('a file opened by its own address', () => {
  test('a picture is shown', async () => {
    const { page } = await open('/404.html');
    await page.goto(`${files.url}vandkors.png`);
    await expect.poll(() => page.evaluate(() => document.images[0]?.naturalWidth)).toBe(48);
  });

  test('a PDF is shown by the browser’s own reader', async ({ skip }) => {
    const { page } = await open('/404.html');
    const reads = await page.evaluate(() => navigator.pdfViewerEnabled);
    skip(!reads, 'This Chromium has no reader for PDF.');
    const address = `${files.url}tidplan.pdf`;
    await page.goto(address);
    const frames = (): string[] => page.frames().map((frame) => frame.url());
    await expect.poll(frames).toEqual([address, expect.stringMatching(/^chrome-ext/), address]);
  });

  test('a text is shown, with its letters', async () => {
    const { page } = await open('/404.html');
    await page.goto(`${files.url}ringrunda.txt`);
    await page.getByText('fjorton hushåll').waitFor();
  });

  test('a sound is played', async () => {
    const { page } = await open('/404.html');
    await page.goto(`${files.url}ton.wav`);
    const duration = (): Promise<number | undefined> =>
      page.evaluate(() => document.querySelector('video')?.duration);
    await expect.poll(duration).toBe(0.1);
  });

  test('a calendar is saved', async () => {
    const { page } = await open('/404.html');
    const download = page.waitForEvent('download');
    await page.goto(`${files.url}kalender.ics`).catch(() => undefined);
    expect((await download).suggestedFilename()).toBe('kalender.ics');
  });
});

describe('another site', () => {
  /** What a page elsewhere gets of the site: in a frame, as a picture, as a window. */
  async function grasp(site: string): Promise<Record<string, boolean>> {
    elsewhere.pages.grasp = `<img src="${site}/favicon.svg"><iframe src="${site}/"></iframe>`;
    const { page } = await open('/404.html');
    await page.goto(`${elsewhere.url}/grasp`);
    await page.waitForLoadState('networkidle');
    const [, frame] = page.frames();
    const picture = await page.evaluate(() => document.images[0]!.naturalWidth > 0);
    const opened = page.context().waitForEvent('page');
    await page.evaluate((address) => void window.open(address), `${site}/`);
    const held = await (await opened).evaluate(() => opener !== null);
    return { framed: frame?.url() === `${site}/`, picture, held };
  }

  test('gets nothing of the site where the host sends headers', async () => {
    const nothing = { framed: false, picture: false, held: false };
    expect(await grasp(inject('url'))).toEqual(nothing);
  });

  test('gets all of that where it does not', async () => {
    const all = { framed: true, picture: true, held: true };
    expect(await grasp(bare.url.replace(/\/$/, ''))).toEqual(all);
  });
});
