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
  search: (words: string) => Promise<PagefindAnswer>;
  destroy: () => Promise<void>;
}

export interface PagefindAnswer {
  /** Best first. */
  results: {
    /** Name of the record's own file. */
    id: string;
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
