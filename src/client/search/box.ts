import { fill } from '../../locales/fill.ts';
import { sameState, type SearchState } from '../../search/query/search-state.ts';
import { putInAddress, searchInAddress, whenAddressChanges } from './address.ts';
import { searchAnnouncer, type Announcer } from './announcer.ts';
import type { SearchEngine } from './engine.ts';
import type { SearchAnswer } from './search-answer.ts';
import { searchForm, type SearchForm } from './form.ts';
import type { SearchWords } from './search-words.ts';
import { listenForKeys } from './keys.ts';
import { announceOpening, focusOnResult, openedLink } from './open-result.ts';
import { PAGE } from './result-pages.ts';
import { searchResults, type SearchResults } from './results.ts';
import { keepPlace, takePlace } from './return-place.ts';
import { slashKey } from './slash-key.ts';

/** Milliseconds of rest before what is typed is searched for. */
const DEBOUNCE = 120;
/** A wait shorter than this, in milliseconds, is not worth a word. */
const WAIT = 250;

interface SearchOptions {
  label: string;
  /** BCP 47, for sorting. */
  tag: string;
  /** Today in the site's time zone, `YYYY-MM-DD`. */
  today: string;
  /** What to tell of a fault; otherwise the network is thought to be the cause. */
  advise?: (error: unknown) => string;
}

/** A search in the page. */
interface MountedSearch {
  /** Resolves when what is shown at first has its length: the results, or what stands for them. */
  ready: Promise<void>;
  /** Ends the search. What it shows stays until the page shows something else. */
  close: () => void;
}

/**
 * Puts the search into a place in the page. Its state lives in the address's fragment, where Back
 * and a link find it and no server sees it.
 */
export function mountSearch(
  root: HTMLElement,
  engine: SearchEngine,
  words: SearchWords,
  options: SearchOptions,
): MountedSearch {
  const box = new SearchBox(root, engine, words, options);
  return { ready: box.open(), close: () => box.close() };
}

class SearchBox {
  readonly #root: HTMLElement;
  readonly #engine: SearchEngine;
  readonly #words: SearchWords;
  readonly #advise: (error: unknown) => string;
  readonly #announcer: Announcer = searchAnnouncer();
  readonly #form: SearchForm;
  readonly #results: SearchResults;
  readonly #ending = new AbortController();
  #searched: SearchState | null = null;
  #answer: SearchAnswer | null = null;
  #shown = 0;
  #completed = Promise.resolve();
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, engine: SearchEngine, words: SearchWords, options: SearchOptions) {
    this.#root = root;
    this.#engine = engine;
    this.#words = words;
    this.#advise = options.advise ?? (() => words.failedAdvice);
    this.#form = searchForm(words, {
      ...options,
      changed: (settled) => this.#change(settled),
      unfolded: () => void this.#offerFilters(() => !this.#ending.signal.aborted),
    });
    this.#results = searchResults(words, {
      today: options.today,
      announce: (message) => this.#announcer.results(message),
      clearFilters: () => this.#ask({ words: this.#form.read().words, filters: {} }),
      ask: (asked) => this.#ask({ words: asked, filters: {} }),
      lengthened: (shown) => this.#keepPlace(shown, null),
    });
  }

  async open(): Promise<void> {
    const { signal } = this.#ending;
    const { input } = this.#form;
    const slash = slashKey(input, this.#words.slash, { signal, store: () => localStorage });
    const shown = [this.#form.element, this.#results.element, ...slash, this.#announcer.element];
    this.#root.replaceChildren(...shown);
    const empty = (): void => {
      this.#form.write({ ...this.#form.read(), words: '' });
      this.#change(true);
    };
    listenForKeys(this.#root, input, empty, signal);
    this.#root.addEventListener('click', (event) => this.#opening(event), { signal });
    whenAddressChanges(() => this.#restore(), signal);
    this.#form.write(searchInAddress(this.#words.keys) ?? { words: '', filters: {} });
    const place = takePlace();
    await this.#search(place?.shown);
    await this.#completed;
    if (place?.opened != null) focusOnResult(this.#root, place.opened);
  }

  close(): void {
    this.#ending.abort();
    clearTimeout(this.#resting);
    this.#engine.close();
  }

  #change(settled: boolean, then?: () => void): void {
    const search = async (): Promise<void> => {
      const state = this.#form.read();
      if (this.#searched !== null && sameState(this.#searched, state)) return;
      putInAddress(state, this.#words.keys, settled);
      await this.#search();
      then?.();
    };
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void search(), settled ? 0 : DEBOUNCE);
  }

  /** Asks for something in place of what gave nothing. Its button goes, so focus moves. */
  #ask(state: SearchState): void {
    this.#form.write(state);
    this.#change(true, () => this.#results.focus());
  }

  #restore(): void {
    const state = searchInAddress(this.#words.keys);
    if (state === null || (this.#searched !== null && sameState(this.#searched, state))) return;
    this.#form.write(state);
    void this.#search();
  }

  async #search(shown = PAGE): Promise<void> {
    const state = this.#form.read();
    this.#searched = state;
    const current = (): boolean => this.#searched === state && !this.#ending.signal.aborted;
    const waiting = setTimeout(() => current() && this.#results.wait(), WAIT);
    try {
      const answer = await this.#engine.search(state);
      if (answer === null || !current()) return;
      this.#answer = answer;
      await this.#results.show(answer, { state, current, shown });
      this.#completed = this.#complete(state, current);
    } catch (error) {
      if (current()) this.#fail(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** What can wait until the first results stand: the filters' choices, then suggestions. */
  async #complete({ words }: SearchState, current: () => boolean): Promise<void> {
    const { suggestions } = this.#form;
    if (!(await this.#offerFilters(current)) || !suggestions.expected) return;
    const proposed = await this.#engine.suggest(words).catch(() => []);
    if (!current()) return;
    const n = suggestions.offer(proposed);
    if (n > 0) this.#announcer.suggestions(fill(this.#words.suggestionCount, { n }));
  }

  /** Counts only what can be seen: on a telephone most never unfold the filters. */
  async #offerFilters(current: () => boolean): Promise<boolean> {
    const answer = this.#answer;
    if (answer === null) return false;
    const isLatest = (): boolean => current() && this.#answer === answer;
    try {
      const counts = await (this.#form.showsFilters() ? answer.counts() : answer.uncounted());
      if (isLatest()) this.#form.offer(counts);
    } catch (error) {
      if (isLatest()) this.#fail(error);
      return false;
    }
    return isLatest();
  }

  #fail(error: unknown): void {
    this.#results.fail(this.#advise(error), () => void this.#search());
  }

  #opening(event: MouseEvent): void {
    const link = openedLink(event);
    if (link === null || this.#answer === null) return;
    const url = link.getAttribute('href') ?? '';
    this.#keepPlace(this.#shown, url);
    const { sought, language } = this.#answer;
    announceOpening(this.#root, event, { url, sought, language: language.code });
  }

  #keepPlace(shown: number, opened: string | null): void {
    this.#shown = shown;
    keepPlace({ shown, opened });
  }
}
