/** A page of a browser, steered from outside. */
export interface Tab {
  /** Loads an address and waits for the page. */
  goto: (url: string) => Promise<unknown>;
  /** Runs a function in the page, with arguments that are JSON; waits for its promise. */
  evaluate: <Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Clicks as a reader does, where the selector's first element is. */
  click: (selector: string) => Promise<unknown>;
  /** Types into an empty field. */
  type: (selector: string, text: string) => Promise<unknown>;
  reload: () => Promise<unknown>;
  close: () => Promise<unknown>;
}

/** A running browser with storage of its own. */
export interface Profile {
  /** Such as "Firefox 140.1". */
  version: string;
  /**
   * Opens a tab that shares its storage with the others.
   *
   * @param place before the reader's eyes, or behind the tab that is, as for later
   */
  open: (place: 'before' | 'behind') => Promise<Tab>;
  /** Ends the browser and starts it again with what it wrote down; null where it cannot. */
  restart: (() => Promise<void>) | null;
  /** Whether the browser still answers, where it is known to crash. */
  lives?: () => Promise<boolean>;
  /** Ends the browser and removes what it wrote down. */
  close: () => Promise<void>;
}

/** What a reader has the browser keep: as it comes, only until its windows close, or nothing. */
export type Kind = 'ordinary' | 'private' | 'blocked';

export interface Engine<Programs> {
  name: string;
  /** What it can be started as here. */
  kinds: readonly Kind[];
  /**
   * Whether `tests/browser` walks through the section in this engine: then only what differs in a
   * browser as readers have it, with its history and what it writes down, is tried again.
   */
  walked: boolean;
  start: (programs: Programs, kind: Kind) => Promise<Profile>;
}
