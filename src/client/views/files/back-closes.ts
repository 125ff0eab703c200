import { putInEntry, takeFromEntry } from '../../section/entry-state.ts';

const ENTRY = 'file';
/** How long the browser gets to go back, milliseconds. */
const PATIENCE = 500;

/**
 * Lets Back close what lies over the page, as people on a telephone expect, by an entry in the
 * tab's history that is taken away when it is closed otherwise.
 */
export class BackCloses {
  #listening: AbortController | null = null;
  #left: Promise<void> = Promise.resolve();

  /** Forgets an entry that a reload has left without what it was for. */
  constructor() {
    takeFromEntry(ENTRY);
  }

  /** Going back takes its time, and an entry added meanwhile would be the one that is left. */
  get settled(): Promise<void> {
    return this.#left;
  }

  enter(close: () => void): void {
    this.#listening = new AbortController();
    history.pushState(null, '');
    putInEntry(ENTRY, true);
    const { signal } = this.#listening;
    const back = (): void => {
      this.#listening = null;
      close();
    };
    addEventListener('popstate', back, { once: true, signal });
  }

  /** Called when it is closed; does nothing when that was by Back. */
  leave(): void {
    if (this.#listening === null) return;
    this.#listening.abort();
    this.#listening = null;
    if (takeFromEntry(ENTRY) !== true) return;
    this.#left = new Promise((done) => {
      addEventListener('popstate', () => done(), { once: true });
      setTimeout(done, PATIENCE);
    });
    history.back();
  }

  /** Called when the page is wiped, which leaves the history as it is. */
  forget(): void {
    this.#listening?.abort();
    this.#listening = null;
  }
}
