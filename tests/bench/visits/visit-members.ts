import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serve } from '../../../src/build/serve/serve.ts';
import type { BenchedSite, Ours } from '../builds/sites.ts';
import { FetchCounter, type Fetched } from './count-fetched.ts';
import { firstResults, type FirstResult, type SearchPlace } from './first-result.ts';
import { queriesFor } from './queries.ts';

/** What one visit to each kind of page fetched, with nothing in the browser's cache. */
export interface Visits<Kind extends string> {
  pages: Record<Kind, Fetched>;
  first: FirstResult;
}

export type MemberPage = 'start' | 'year' | 'note';
export type PlainPage = 'start' | 'note';

type Visited = Pick<Ours, 'out' | 'passphrase' | 'meetings'>;

/** Visits the members' pages of a built site with one session, and searches there. */
export async function visitMembers(
  browser: Browser,
  { out, passphrase, meetings }: Visited,
): Promise<Visits<MemberPage>> {
  const { url, close } = await serve(out, { port: 0, base: '' });
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    await unlock(page, `${url}medlemmar/`, passphrase);
    const { date } = meetings[Math.floor(meetings.length / 2)]!;
    const year = date.slice(0, 4);
    const pages = {
      start: await visit(page, `${url}medlemmar/`, '#traff-view .meeting-list'),
      year: await visit(page, `${url}medlemmar/#${year}`, '#traff-view .year-list .meeting-list'),
      note: await visit(page, `${url}medlemmar/traffar/${date}/`, '#traff-view .note'),
    };
    return { pages, first: await firstResults(page, membersSearch(url), queriesFor(meetings)) };
  } finally {
    await finish(context, close);
  }
}

/** The same in the plain site: its list of all meetings, one note, and its search. */
export async function visitPlain(
  browser: Browser,
  { out }: Pick<BenchedSite, 'out'>,
  meetings: Visited['meetings'],
): Promise<Visits<PlainPage>> {
  const { url, close } = await serve(out, { port: 0, base: '' });
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    const { date } = meetings[Math.floor(meetings.length / 2)]!;
    const pages = {
      start: await visit(page, url, 'main li'),
      note: await visit(page, `${url}anteckningar/${date}/`, 'main h1'),
    };
    return { pages, first: await firstResults(page, plainSearch(url), queriesFor(meetings)) };
  } finally {
    await finish(context, close);
  }
}

const membersSearch = (url: string): SearchPlace => ({
  address: `${url}medlemmar/sok/`,
  field: '.search-input',
  result: '.search-result',
  ready: '.search-result',
});

const plainSearch = (url: string): SearchPlace => ({
  address: `${url}sok/`,
  field: 'input',
  result: 'ol li',
  ready: 'input',
});

async function unlock(page: Page, address: string, passphrase: string): Promise<void> {
  await page.goto(address);
  await page.locator('#traff-passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await page.locator('#traff-view h1').waitFor();
}

/** @param shown what stands in the page once it is readable */
async function visit(page: Page, address: string, shown: string): Promise<Fetched> {
  // A page that differs by its fragment only would not be loaded anew.
  await page.goto('about:blank');
  const counter = new FetchCounter(page);
  await counter.restart();
  await page.goto(address);
  await page.locator(shown).first().waitFor();
  return counter.count();
}

async function finish(context: BrowserContext, close: () => Promise<void>): Promise<void> {
  await context.close();
  await close();
}
