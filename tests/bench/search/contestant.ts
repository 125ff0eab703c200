import type { Network } from '../../eval/index-on-disk.ts';

/** A search of a page just opened. */
export interface OpenSearch {
  /**
   * @param shown results whose texts are fetched
   * @returns a promise of whatever is still looked for after they stand
   */
  search: (words: string, shown: number) => Promise<{ rest: Promise<unknown> }>;
  close: () => Promise<void> | void;
}

/** A search engine with its index. */
export interface Contestant {
  open: (by?: Network) => OpenSearch;
  /** Bytes of the index, without the program. */
  indexBytes: number;
  /** How long it took to make, in seconds of wall time. */
  buildSeconds: number;
  remove: () => void;
}
