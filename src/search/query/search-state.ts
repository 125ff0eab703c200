import { filterNames, type FilterName } from '../records/search-record.ts';

/** What a reader asks for. */
export interface SearchState {
  words: string;
  filters: Partial<Record<FilterName, string>>;
}

/** The locale's names for the parts of a state in an address. */
type StateKeys = Record<'words' | FilterName, string>;

const LONGEST = 200;

/**
 * Reads a state from the fragment of an address. The fragment never reaches a server's log.
 *
 * @returns null when the fragment is something else, such as the place of a heading
 * @example parseState('#q=sm%C3%A5+barn&ar=2024', keys)
 * //=> { words: 'små barn', filters: { year: '2024' } }
 */
export function parseState(fragment: string, keys: StateKeys): SearchState | null {
  const text = fragment.replace(/^#/, '');
  if (text !== '' && !text.includes('=')) return null;
  const given = new URLSearchParams(text);
  const state: SearchState = {
    words: (given.get(keys.words) ?? '').slice(0, LONGEST),
    filters: {},
  };
  for (const name of filterNames) {
    const value = given.get(keys[name]);
    if (value) state.filters[name] = value.slice(0, LONGEST);
  }
  return state;
}

/** @returns the fragment with its `#`, or an empty string for an empty state */
export function formatState({ words, filters }: SearchState, keys: StateKeys): string {
  const given = new URLSearchParams();
  if (words.trim() !== '') given.set(keys.words, words.trim());
  for (const name of filterNames) {
    const value = filters[name];
    if (value !== undefined) given.set(keys[name], value);
  }
  const text = given.toString();
  return text === '' ? '' : `#${text}`;
}

/** Whether nothing is asked for: neither words nor filters. */
export function isEmpty({ words, filters }: SearchState): boolean {
  return words.trim() === '' && filterNames.every((name) => filters[name] === undefined);
}

/** Whether both ask for the same; spaces around the words do not count. */
export function sameState(a: SearchState, b: SearchState): boolean {
  return (
    a.words.trim() === b.words.trim() &&
    filterNames.every((name) => a.filters[name] === b.filters[name])
  );
}
