import { fill } from '../../locales/fill.ts';
import { withinMarks } from '../../search/query/asked-words.ts';
import { isEmpty, type SearchState } from '../../search/query/search-state.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SearchWords } from './search-words.ts';
import { nothingFound, searchFailed, type Ways } from './messages.ts';
import { resultPages } from './result-pages.ts';
import { resultsFrame, type ResultsFrame } from './results-frame.ts';

/** The results as a part of the page. */
export interface SearchResults {
  element: HTMLElement;
  /** Shows an answer; resolves when its first results stand in the page. */
  show: (answer: SearchAnswer, asked: Asked) => Promise<void>;
  wait: () => void;
  /** @param advice what to do about it */
  fail: (advice: string, retry: () => void) => void;
  /** Puts focus on what is said of the results, as after a choice that is no longer there. */
  focus: () => void;
}

interface Asked {
  state: SearchState;
  /** Whether this is still what was last asked for. */
  current: () => boolean;
  /** Results to show at first, where more than usual were shown before. */
  shown: number;
}

interface ResultOptions extends Ways {
  /** Today in the site's time zone, `YYYY-MM-DD`. */
  today: string;
  announce: (message: string) => void;
  /** Told how many results are shown, whenever it changes. */
  lengthened: (shown: number) => void;
}

/** The list of results with its heading, its count and what stands in its place. */
export function searchResults(words: SearchWords, options: ResultOptions): SearchResults {
  const frame = resultsFrame();
  return {
    element: frame.element,
    show: (answer, asked) => show(answer, asked, { frame, words, options }),
    wait: () => frame.wait(words.loading),
    fail: (advice, retry) => frame.put('', searchFailed(words, advice, retry)),
    focus: frame.focus,
  };
}

interface Place {
  frame: ResultsFrame;
  words: SearchWords;
  options: ResultOptions;
}

async function show(answer: SearchAnswer, asked: Asked, place: Place): Promise<void> {
  const { state, current } = asked;
  const { frame, words, options } = place;
  const lengthened = (n: number): void => {
    if (current()) options.lengthened(n);
  };
  const pages = resultPages(answer, words, { today: options.today, lengthened });
  const shown = await pages.extend(asked.shown);
  if (!current()) return;
  if (shown === 0) {
    if (isEmpty(state)) frame.put('');
    else await showNothing(answer, asked, place);
    return;
  }
  const total = await Promise.race([answer.total(), soon()]);
  if (!current()) return;
  const know = (n: number): void => {
    if (!current()) return;
    frame.title(titleOf(n, state, words));
    pages.count(n);
    if (!isEmpty(state)) options.announce(fill(words.count, { n }));
  };
  frame.put(titleOf(total, state, words), ...pages.elements);
  if (total !== null) know(total);
  // The results stand; a fault here is told of by the counts of the filters.
  else answer.total().then(know, () => undefined);
}

async function showNothing(
  answer: SearchAnswer,
  { state, current }: Asked,
  { frame, words, options }: Place,
): Promise<void> {
  // What could be asked for instead is a help; without it there still is an answer.
  const proposed = await answer.suggestions().catch(() => []);
  if (!current()) return;
  frame.put('', nothingFound(state, words, proposed, options));
  options.announce(words.none);
}

/** Lets what is known already go first, so that a heading need not change at once. */
function soon(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null)));
}

/** @param n null where it is not known yet */
function titleOf(n: number | null, state: SearchState, words: SearchWords): string {
  if (isEmpty(state)) return words.latest;
  const asked = withinMarks(state.words);
  if (n === null) return asked === '' ? words.results : fill(words.resultsFor, { words: asked });
  return asked === '' ? fill(words.count, { n }) : fill(words.countFor, { n, words: asked });
}
