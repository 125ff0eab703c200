import { formatState, parseState, type SearchState } from '../../search/query/search-state.ts';
import { stateForNewSearch } from './return-place.ts';
import type { SearchWords } from './search-words.ts';

type Keys = SearchWords['keys'];

/** What the address asks for, in its fragment, which no server sees; null where it asks nothing. */
export function searchInAddress(keys: Keys): SearchState | null {
  return parseState(location.hash, keys);
}

/**
 * Puts a search into the address.
 *
 * @param settled whether it is a choice, which is a step that Back takes back; a letter typed is not
 */
export function putInAddress(state: SearchState, keys: Keys, settled: boolean): void {
  const page = location.pathname + location.search;
  const address = page + formatState(state, keys);
  if (address === page + location.hash) return;
  const first = location.hash === '';
  const kept = stateForNewSearch();
  if (settled || first) history.pushState(kept, '', address);
  else history.replaceState(kept, '', address);
}

/** Calls back when Back, Forward or a link changes the address within the page. */
export function whenAddressChanges(act: () => void, signal: AbortSignal): void {
  for (const moved of ['popstate', 'hashchange']) addEventListener(moved, act, { signal });
}
