import type { SearchState } from '../../search/query/search-state.ts';
import { beginning, type Suggestion } from '../../search/query/suggestion.ts';
import { forgetKeys } from '../../search/language/word-key.ts';
import { answer } from './answer.ts';
import { connect, type Connection, type EngineOptions } from './connection.ts';
import type { SearchAnswer } from './search-answer.ts';

/** A search that can be asked again and again; only the latest question is answered. */
export interface SearchEngine {
  /**
   * @returns null when a later search has overtaken this one
   * @throws when a file of the index cannot be had; the next search tries anew
   */
  search: (state: SearchState) => Promise<SearchAnswer | null>;
  /**
   * What begins as typed, as a whole or in its last word: at most eight, people, places and topics
   * among them. A word stands alone, without those typed before it.
   */
  suggest: (typed: string) => Promise<Suggestion[]>;
  /** Lets go of the index, and of what was asked of it. */
  close: () => void;
}

/** An engine that fetches nothing before it is first asked. */
export function createEngine(options: EngineOptions): SearchEngine {
  let connection: Connection | null = null;
  let latest = 0;
  let attempts = 0;
  const close = (): void => {
    connection?.close();
    connection = null;
    forgetKeys();
  };
  const current = (): Connection => (connection ??= connect(options, attempts++));
  /** A fault closes the connection, so that the next search tries anew. */
  const minded = <T>(work: Promise<T>, by: Connection): Promise<T> =>
    Promise.race([work, by.fault]).catch((error: unknown) => {
      if (connection === by) close();
      throw error;
    });
  const search: SearchEngine['search'] = async (state) => {
    const turn = ++latest;
    const by = current();
    try {
      const found = await minded(answer(by, state), by);
      return turn === latest ? each(found, (work) => minded(work, by)) : null;
    } catch (error) {
      if (turn !== latest) return null;
      throw error;
    }
  };
  const suggest: SearchEngine['suggest'] = async (typed) => {
    const by = current();
    const { entries } = await minded(by.store.words(), by);
    return beginning(typed, entries);
  };
  return { search, suggest, close };
}

/** An answer all of whose work is minded. */
function each(answer: SearchAnswer, mind: <T>(work: Promise<T>) => Promise<T>): SearchAnswer {
  const { total, counts, uncounted, hits, suggestions } = answer;
  return {
    ...answer,
    total: () => mind(total()),
    counts: () => mind(counts()),
    uncounted: () => mind(uncounted()),
    hits: (from, to) => mind(hits(from, to)),
    suggestions: () => mind(suggestions()),
  };
}
