/** The slice of Pagefind 1.5's browser program that the search uses. */
export interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    metaCacheTag: string;
    ranking: { metaWeights: Record<string, number> };
  }) => PagefindInstance;
}

export interface PagefindInstance {
  /** @param words null finds all, in the order of the index */
  search: (words: string | null, options: { filters: PagefindFilters }) => Promise<PagefindAnswer>;
  /** Loads every filter; counts are given of loaded ones only. */
  filters: () => Promise<unknown>;
  destroy: () => Promise<void>;
}

export type PagefindFilters = Record<string, string | { any: string[] }>;

export interface PagefindAnswer {
  /** Best first. */
  results: { id: string; data: () => Promise<PagefindFragment> }[];
  /** How many of the results have each value of each filter. */
  filters: Record<string, Record<string, number>>;
}

/** A result's data. Pagefind hands out and changes one object per record: copy what is kept. */
export interface PagefindFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Numbers of the words that were found, as parted by space. */
  locations: number[];
}
