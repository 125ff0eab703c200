import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { formatLock, parseLock } from '../../src/vault/lock.ts';
import { downloadBy, fileWindow, inList } from './files-visit.ts';
import { launchBrowser, STILL } from './harness.ts';
import { lastBit, LOCK_DAMAGES, MOST_WORK, NOTE_DAMAGES } from './hostile-host/damages.ts';
import { LOCK, useHost } from './hostile-host/host.ts';
import { bytes, silent, stalled, status } from './hostile-host/lies.ts';
import { expectAlive, expectNothing, watch, watched } from './hostile-host/watch.ts';
import { NOTE, SECRET_WORD, START, submit, WITH_FILES } from './members-visit.ts';

const SEARCH = `/medlemmar/sok/#q=${SECRET_WORD}`;
const host = useHost();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page for a group of tests, unlocked where an address is given. */
function usePage(address?: string): () => Page {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({ locale: 'sv-SE' });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await watch(page);
    if (address !== undefined) await host.unlock(page, address);
  });
  afterAll(() => page.context().close());
  return () => page;
}

/** Opens an address anew, also where it differs in its fragment only. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(host.url + STILL);
  await page.goto(host.url + address);
}

const says = (page: Page, message: string): Promise<void> =>
  page.getByRole('alert').getByText(message).waitFor();

async function answered(page: Page): Promise<void> {
  await page.locator('#traff-form[aria-busy="false"]').waitFor({ state: 'attached' });
}

describe('a lock that cannot be right is refused before any work', () => {
  const page = usePage();

  test.each(LOCK_DAMAGES)('%s: it says "%s"', async (_, told, reply) => {
    host.lieAbout(LOCK, reply);
    await visit(page(), START);
    await says(page(), told);
    await submit(page(), inject('passphrase'));
    await answered(page());
    await says(page(), told);
    await expectNothing(page());
    await expectAlive(page());
    expect((await watched(page())).stretched).toBe(0);
  });
});

describe('a lock that could be right', () => {
  const page = usePage();

  test('that asks for as much work as it may leaves the page alive', async () => {
    host.lieAbout(LOCK, MOST_WORK);
    await visit(page(), START);
    await submit(page(), inject('passphrase'));
    await says(page(), 'Lösenfrasen stämmer inte');
    await expectAlive(page());
    expect((await watched(page())).stretched).toBe(1);
  });

  test('with an epoch that no passphrase proves does not shut out the true one', async () => {
    const lock = await parseLock((await host.read(LOCK)).toString());
    const later = await formatLock({ ...lock, epoch: 99 });
    host.lieAbout(
      LOCK,
      bytes(() => later),
    );
    await visit(page(), START);
    await submit(page(), inject('passphrase'));
    await says(page(), 'Lösenfrasen stämmer inte');
    await expectNothing(page());
    host.beHonest();
    await host.unlock(page(), START);
  });
});

describe('a page of the open section', () => {
  const page = usePage(NOTE);

  test.each(NOTE_DAMAGES)('a note with %s: it says "%s"', async (_, told, reply) => {
    await host.lieAboutRoutes(['note/2024-01-17'], reply);
    await visit(page(), NOTE);
    await says(page(), told);
    await expectNothing(page());
    await expectAlive(page());
  });

  test('another note in its place is not shown', async () => {
    const other = await host.read(await host.placeOf('note/2024-03-13'));
    await host.lieAboutRoutes(
      ['note/2024-01-17'],
      bytes(() => other),
    );
    await visit(page(), NOTE);
    await says(page(), 'är skadad');
    await expectNothing(page());
  });

  test('once the host is honest, trying again shows the note', async () => {
    await host.lieAboutRoutes(['note/2024-01-17'], lastBit);
    await visit(page(), NOTE);
    await says(page(), 'är skadad');
    host.beHonest();
    await page().getByRole('button', { name: 'Försök igen' }).click();
    await page().getByText(SECRET_WORD).waitFor();
  });

  test('a damaged year says so in its place, and lists nothing', async () => {
    await host.lieAboutRoutes(['year/2024'], lastBit);
    await visit(page(), `${START}#2024`);
    await says(page(), 'är skadad');
    expect(await page().locator('.year-list h3').count()).toBe(1);
    expect(await page().locator('.year-list li').count()).toBe(0);
  });

  test('a damaged start page lists nothing', async () => {
    await host.lieAboutRoutes(['start'], lastBit);
    await visit(page(), START);
    await says(page(), 'är skadad');
    expect(await page().locator('#traff-view li').count()).toBe(0);
  });

  test.each([
    ['stands still half way', stalled],
    ['never answers', silent],
  ])('a host that %s is given up', async (_, reply) => {
    await page().clock.install();
    await host.lieAboutRoutes(['note/2024-01-17'], reply);
    await visit(page(), NOTE);
    await host.asked;
    await page().clock.runFor(31_000);
    await says(page(), 'gick inte att nå');
    await expectNothing(page());
  });
});

describe('files of a note', () => {
  const page = usePage(WITH_FILES);
  const file = (name: string): string => `file/2024-03-13/${name}`;

  test('a damaged picture says so in its place; text and other files stay', async () => {
    await host.lieAboutRoutes([file('vandkors.png')], lastBit);
    await visit(page(), WITH_FILES);
    await page().locator('.picture-failed', { hasText: 'Ett vändkors' }).waitFor();
    await expect.poll(() => page().locator('#traff-view img').count()).toBe(0);
    await page().getByText('Samtal utan väntetid').first().waitFor();
    await inList(page(), 'ringrunda.txt').click();
    await fileWindow(page()).getByText('Ringrundan hade numret').waitFor();
  });

  test.each([
    ['damaged', 'Filen är skadad', lastBit],
    ['missing', 'Filen finns inte', status(404)],
    ['withheld', 'fel 503', status(503)],
  ])('a %s text opens nothing, and the picture still shows', async (_, told, reply) => {
    await host.lieAboutRoutes([file('ringrunda.txt')], reply);
    await visit(page(), WITH_FILES);
    await inList(page(), 'ringrunda.txt').click();
    await fileWindow(page()).getByRole('alert').getByText(told).waitFor();
    expect(await fileWindow(page()).locator('pre').count()).toBe(0);
    const picture = page().locator('#traff-view img');
    const width = (): Promise<number> =>
      picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
  });

  test('a damaged document is not saved; another can be', async () => {
    await host.lieAboutRoutes([file('tidplan.pdf')], lastBit);
    await visit(page(), WITH_FILES);
    let saved = 0;
    page().on('download', () => saved++);
    const download = (name: string) => page().getByRole('button', { name: `Ladda ner ${name}` });
    await download('tidplan.pdf').click();
    await page().locator('.file-error', { hasText: 'Filen är skadad' }).waitFor();
    expect(saved).toBe(0);
    await downloadBy(page(), () => download('ringrunda.txt').click());
  });

  test('one file in another’s place is not shown as it', async () => {
    const other = await host.read(await host.placeOf(file('tidplan.pdf')));
    await host.lieAboutRoutes(
      [file('vandkors.png')],
      bytes(() => other),
    );
    await visit(page(), WITH_FILES);
    await page().locator('.picture-failed').waitFor();
  });
});

describe('the members’ search', () => {
  const page = usePage(START);

  test.each(['entry', 'meta', 'index', 'filter', 'fragment', 'program'])(
    'with its %s damaged or missing it says so, finds and shows nothing',
    async (kind) => {
      for (const reply of [status(404), lastBit]) {
        await host.lieAboutRoutes(await host.routesOf(kind), reply);
        await visit(page(), SEARCH);
        await says(page(), 'saknas eller är skadad');
        expect(await page().locator('.search-result').count()).toBe(0);
        await expectNothing(page());
      }
      host.beHonest();
      await page().getByRole('button', { name: 'Försök igen' }).click();
      await page().locator('.search-excerpt mark').waitFor();
    },
  );

  test('a damaged part that the browser was told to keep is asked for anew', async () => {
    const kept = { 'Cache-Control': 'max-age=31536000, immutable', ETag: '"1"' };
    await host.lieAboutRoutes(await host.routesOf('index'), (response, file) =>
      response.writeHead(200, kept).end(Buffer.from(file).fill(0, 100, 200)),
    );
    await visit(page(), SEARCH);
    await says(page(), 'saknas eller är skadad');
    host.beHonest();
    await visit(page(), SEARCH);
    await page().locator('.search-excerpt mark').waitFor();
  });
});
