import { serveFiles, type OpenFile } from './serve-files.ts';
import type { PagefindInstance, PagefindModule } from './pagefind.ts';
import { indexStore, type IndexStore } from './index-store.ts';
import { termIndex, type TermIndex } from './term-index.ts';

/** Where an index and the program that reads it are had from. */
export interface EngineOptions {
  /** Address of Pagefind's program. */
  program: string;
  /** Path, with slashes around it, under which the program asks for the index's files. */
  at: string;
  open: OpenFile;
  /** How to load the program; by default `import`. */
  load?: (address: string) => Promise<PagefindModule>;
}

/** An index that is being asked. */
export interface Connection {
  store: IndexStore;
  index: TermIndex;
  /** Loads the program, which nothing is found without. */
  start: () => void;
  /** Rejects with the first fault of a file. */
  fault: Promise<never>;
  close: () => void;
}

/**
 * How Pagefind ranks. A date or a list of headings is looked for, but decides less than a title or a
 * name. That a term is long says nothing, since it is no word.
 */
const ranking = {
  termSimilarity: 0,
  pageLength: 0.5,
  diacriticSimilarity: 0.8,
  metaWeights: {
    title: 5,
    speaker: 6,
    place: 6,
    topics: 3,
    headings: 2,
    county: 2,
    status: 2,
    role: 1.5,
    day: 1,
    chair: 0.5,
    date: 0,
  },
};

/**
 * Begins to ask an index: what it holds beside its terms can be fetched before the program is loaded.
 *
 * @param attempt how many connections there were before
 */
export function connect(options: EngineOptions, attempt: number): Connection {
  const store = indexStore(options.open);
  const { fault, stop } = serveFiles(options.at, store.open);
  let started: Promise<PagefindInstance> | null = null;
  const pagefind = (): Promise<PagefindInstance> => (started ??= load(options, attempt));
  const close = (): void => {
    stop();
    started?.then((instance) => instance.destroy()).catch(() => undefined);
  };
  const start = (): void => {
    pagefind().catch(() => undefined);
  };
  return { store, index: termIndex(pagefind), start, fault, close };
}

async function load(options: EngineOptions, attempt: number): Promise<PagefindInstance> {
  // A browser remembers a failed import of an address, so a new attempt needs another.
  const address = options.program + (attempt === 0 ? '' : `?${attempt}`);
  const { createInstance } = await (options.load ?? imported)(address);
  return createInstance({
    basePath: options.at,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: '1',
    ranking,
  });
}

function imported(address: string): Promise<PagefindModule> {
  return import(/* @vite-ignore */ address) as Promise<PagefindModule>;
}
