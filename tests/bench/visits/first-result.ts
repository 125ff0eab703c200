import type { Page } from 'playwright-core';
import { spreadOf } from '../statistics.ts';
import { FetchCounter, type Fetched } from './count-fetched.ts';

/** A page to search in. */
export interface SearchPlace {
  /** Address of its search page. */
  address: string;
  /** CSS selectors of the field and of a result. */
  field: string;
  result: string;
  /** Shown once the page takes questions. */
  ready: string;
}

export interface FirstResult {
  /** From Enter till the first result is painted, in milliseconds: the median of all queries. */
  milliseconds: number;
  /** What opening the page fetched. */
  opening: Fetched;
  /** What opening the page and asking fetched till all was still: the median of all queries. */
  asked: Fetched;
}

declare global {
  var traffFirst: { enter: number | null; found: number | null };
}

/** Asks each query in a page just opened, with nothing in the browser's cache. */
export async function firstResults(
  page: Page,
  place: SearchPlace,
  queries: readonly string[],
): Promise<FirstResult> {
  const counter = new FetchCounter(page);
  const times: number[] = [];
  const openings: Fetched[] = [];
  const alls: Fetched[] = [];
  for (const query of queries) {
    await page.goto('about:blank');
    await counter.restart();
    await page.goto(place.address);
    await page.locator(place.ready).first().waitFor();
    const opening = await counter.count();
    times.push(await timeQuery(page, place, query));
    const asking = await counter.count();
    openings.push(opening);
    alls.push(together(opening, asking));
  }
  return {
    milliseconds: spreadOf(times).median,
    opening: middleOf(openings),
    asked: middleOf(alls),
  };
}

async function timeQuery(
  page: Page,
  { field, result }: SearchPlace,
  query: string,
): Promise<number> {
  await page.evaluate(watchFirst, result);
  await page.locator(field).fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => traffFirst.found !== null);
  const { enter, found } = await page.evaluate(() => traffFirst);
  if (enter === null || found === null) throw new Error(`Nothing was found for "${query}".`);
  return found - enter;
}

/** Runs in the page: a result that stands there already is not one of the query's. */
function watchFirst(result: string): void {
  const watched: typeof traffFirst = { enter: null, found: null };
  globalThis.traffFirst = watched;
  const earlier = new Set(document.querySelectorAll(result));
  const press = ({ key, timeStamp }: KeyboardEvent): void => {
    if (key === 'Enter') watched.enter = timeStamp;
  };
  document.addEventListener('keydown', press, { capture: true });
  const painted = new MessageChannel();
  painted.port1.onmessage = () => (watched.found ??= performance.now());
  const observer = new MutationObserver(() => {
    if (watched.enter === null) return;
    if ([...document.querySelectorAll(result)].every((one) => earlier.has(one))) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      painted.port2.postMessage(null);
    });
  });
  observer.observe(document, { subtree: true, childList: true });
}

function together(one: Fetched, other: Fetched): Fetched {
  return {
    requests: one.requests + other.requests,
    bytes: one.bytes + other.bytes,
    sealedFiles: one.sealedFiles + other.sealedFiles,
    sealedBytes: one.sealedBytes + other.sealedBytes,
  };
}

function middleOf(all: readonly Fetched[]): Fetched {
  const middle = (of: (one: Fetched) => number): number => spreadOf(all.map(of)).median;
  return {
    requests: middle(({ requests }) => requests),
    bytes: middle(({ bytes }) => bytes),
    sealedFiles: middle(({ sealedFiles }) => sealedFiles),
    sealedBytes: middle(({ sealedBytes }) => sealedBytes),
  };
}
