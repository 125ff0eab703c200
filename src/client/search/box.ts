import { formatState, parseState, sameState, type SearchState } from '../../search/search-state.ts';
import type { SearchEngine } from './engine.ts';
import { searchForm, type SearchForm, type SearchWords } from './form.ts';
import { listenForKeys } from './keys.ts';
import { searchResults, type SearchResults } from './results.ts';

/** Milliseconds of rest before what is typed is searched for. */
const DEBOUNCE = 120;
/** A wait shorter than this, in milliseconds, is not worth a word. */
const WAIT = 250;

/** Name of the event that a result sends from the search's root before it is opened. */
export const OPEN_RESULT = 'traff:open-result';

/** What {@link OPEN_RESULT} carries as its `detail`. Prevented, the event keeps the page. */
export interface OpenResult {
  url: string;
  /** The query, so that the page opened can mark it. */
  words: string;
}

export interface SearchOptions {
  label: string;
  /** BCP 47, for sorting. */
  tag: string;
  /** Today in the site's time zone, `YYYY-MM-DD`. */
  today: string;
  /** What to tell of a fault; otherwise the network is thought to be the cause. */
  advise?: (error: unknown) => string;
}

/**
 * Puts the search into a place in the page. Its state lives in the address's fragment, where Back
 * and a link find it and no server sees it.
 *
 * @returns takes the search away, with all it shows
 */
export function mountSearch(
  root: HTMLElement,
  engine: SearchEngine,
  words: SearchWords,
  options: SearchOptions,
): () => void {
  const box = new SearchBox(root, engine, words, options);
  box.open();
  return () => box.close();
}

class SearchBox {
  readonly #root: HTMLElement;
  readonly #engine: SearchEngine;
  readonly #words: SearchWords;
  readonly #advise: (error: unknown) => string;
  readonly #form: SearchForm;
  readonly #results: SearchResults;
  readonly #ending = new AbortController();
  #searched: SearchState | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, engine: SearchEngine, words: SearchWords, options: SearchOptions) {
    this.#root = root;
    this.#engine = engine;
    this.#words = words;
    this.#advise = options.advise ?? (() => words.failedAdvice);
    this.#form = searchForm(words, { ...options, changed: (settled) => this.#change(settled) });
    const clearFilters = (): void => this.#rewrite({ words: this.#form.read().words, filters: {} });
    this.#results = searchResults(words, { today: options.today, clearFilters });
  }

  open(): void {
    const { signal } = this.#ending;
    const { input } = this.#form;
    const empty = (): void => this.#rewrite({ ...this.#form.read(), words: '' });
    this.#root.replaceChildren(this.#form.element, this.#results.element);
    listenForKeys(this.#root, input, empty, signal);
    this.#root.addEventListener(
      'click',
      (event) => announceOpening(event, this.#root, input.value),
      {
        signal,
      },
    );
    for (const moved of ['popstate', 'hashchange']) {
      addEventListener(moved, () => this.#restore(), { signal });
    }
    this.#form.write(parseState(location.hash, this.#words.keys) ?? { words: '', filters: {} });
    void this.#search();
  }

  close(): void {
    this.#ending.abort();
    clearTimeout(this.#resting);
    this.#engine.close();
    this.#root.replaceChildren();
  }

  #change(settled: boolean): void {
    const search = (): void => {
      const state = this.#form.read();
      if (this.#searched !== null && sameState(this.#searched, state)) return;
      remember(state, this.#words, settled);
      void this.#search();
    };
    clearTimeout(this.#resting);
    this.#resting = setTimeout(search, settled ? 0 : DEBOUNCE);
  }

  #rewrite(state: SearchState): void {
    this.#form.write(state);
    this.#form.input.focus();
    this.#change(true);
  }

  #restore(): void {
    const state = parseState(location.hash, this.#words.keys);
    if (state === null || (this.#searched !== null && sameState(this.#searched, state))) return;
    this.#form.write(state);
    void this.#search();
  }

  async #search(): Promise<void> {
    const state = this.#form.read();
    this.#searched = state;
    const current = (): boolean => this.#searched === state && !this.#ending.signal.aborted;
    const waiting = setTimeout(() => current() && this.#results.wait(), WAIT);
    try {
      const answer = await this.#engine.search(state);
      if (answer === null || !current()) return;
      await this.#results.show(answer, state, current);
      const counts = await answer.counts();
      if (current()) this.#form.offer(counts);
    } catch (error) {
      const again = (): void => void this.#search();
      if (current()) this.#results.fail(this.#advise(error), again);
    } finally {
      clearTimeout(waiting);
    }
  }
}

/** A choice is a step that Back takes back; each letter typed is not. */
function remember(state: SearchState, words: SearchWords, settled: boolean): void {
  const address = location.pathname + location.search + formatState(state, words.keys);
  if (address === location.pathname + location.search + location.hash) return;
  const first = location.hash === '';
  if (settled || first) history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
}

function announceOpening(event: Event, root: HTMLElement, words: string): void {
  const link = event.target instanceof Element ? event.target.closest('a.search-link') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  const detail: OpenResult = { url: link.getAttribute('href') ?? '', words };
  const opening = new CustomEvent(OPEN_RESULT, { bubbles: true, cancelable: true, detail });
  if (!root.dispatchEvent(opening)) event.preventDefault();
}
