import { fileURLToPath } from 'node:url';
import { readQueries, type QuerySet } from './queries.ts';

/**
 * - `dev`: what the search was made to answer; frozen
 * - `more`: what it was tried on while it was made
 * - `held-out`, `held-out-seeds`: what it was never tuned to
 * - `among-others`: about the project's notes among two hundred others
 * - `english`: about the English notes of the tests
 */
export type OwnFile = 'dev' | 'more' | 'among-others' | 'held-out' | 'held-out-seeds' | 'english';

/** One of the project's own files of queries. */
export function ownFile(name: OwnFile): QuerySet {
  return readQueries(fileURLToPath(new URL(`./queries/${name}.json`, import.meta.url)));
}

/** What `npm run eval` asks where no file is named: all that the search is made to answer. */
export function ownQueries(): QuerySet {
  const sets = [ownFile('dev'), ownFile('more')];
  return {
    queries: sets.flatMap(({ queries }) => queries),
    negatives: sets.flatMap(({ negatives }) => negatives),
  };
}
