/** The slice of Pagefind 1.5's browser program that the search uses. */
export interface PagefindModule {
  createInstance: (options: PagefindOptions) => PagefindInstance;
}

interface PagefindOptions {
  basePath: string;
  baseUrl: string;
  noWorker: boolean;
  metaCacheTag: string;
  ranking: {
    metaWeights: Record<string, number>;
    termSimilarity: number;
    pageLength: number;
    diacriticSimilarity: number;
  };
}

/** The parts that are used of what `createInstance` gives, as Pagefind 1.5 has them. */
export interface PagefindInstance {
  /** Holds for all searches from then on. */
  options: (options: { exactDiacritics: boolean }) => Promise<void>;
  /** Fetches the files that a search for the words needs. */
  preload: (words: string) => Promise<void>;
  search: (words: string) => Promise<PagefindAnswer>;
  destroy: () => Promise<void>;
}

interface PagefindAnswer {
  results: {
    /** Name of the record's own file. */
    id: string;
    score: number;
    /** Numbers of the words that were found, as parted by space. */
    words: number[];
  }[];
}

/** A record's own file. */
export interface PagefindFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
