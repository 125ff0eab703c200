import { dateIn } from '../../schedule/date-in.ts';
import { mountSearch } from './box.ts';
import { createEngine } from './engine.ts';
import { rememberScroll, returnToScroll } from '../section/arrive.ts';
import type { SearchWords } from './search-words.ts';
import { keepMarks } from './kept-marks.ts';
import { OPEN_RESULT, type OpenResult } from './open-result.ts';
import { openFiles } from './public-files.ts';

/** What the public search page tells its script, in a data block inside the search's root. */
interface SearchPageConfig {
  /** Path of the public index, with slashes around it. */
  at: string;
  words: SearchWords;
  tag: string;
  /** IANA name. */
  timeZone: string;
}

/** Starts the search wherever the page has a place for it. */
export function startSearchPage(root: HTMLElement, now: Date): void {
  const block = root.querySelector('script[type="application/json"]');
  if (block === null)
    throw new Error('startSearchPage: the place for the search has no configuration');
  const { at, words, tag, timeZone } = JSON.parse(block.textContent) as SearchPageConfig;
  const engine = createEngine({
    program: `${at}pagefind.js`,
    at,
    open: openFiles(at, fetch.bind(globalThis)),
  });
  const options = { label: words.label, tag, today: dateIn(timeZone, now) };
  const { ready } = mountSearch(root, engine, words, options);
  root.addEventListener(OPEN_RESULT, (event) => {
    const { url, ...marks } = (event as CustomEvent<OpenResult>).detail;
    keepMarks(url, marks, () => sessionStorage);
  });
  addEventListener('pagehide', rememberScroll);
  returnToScroll(ready);
}
