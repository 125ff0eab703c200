import { describe, expect, test } from 'vitest';
import { sv } from '../../../../src/locales/sv.ts';
import {
  formatState,
  isEmpty,
  parseState,
  sameState,
  type SearchState,
} from '../../../../src/search/query/search-state.ts';

const { keys } = sv.search;

describe('a state in an address', () => {
  test.each<[string, SearchState, string]>([
    ['nothing', { words: '', filters: {} }, ''],
    ['words', { words: 'små barn', filters: {} }, '#q=sm%C3%A5+barn'],
    ['words of marks', { words: '"a&b=#c"', filters: {} }, '#q=%22a%26b%3D%23c%22'],
    [
      'filters',
      { words: '', filters: { year: '2024', county: 'Skåne län' } },
      '#ar=2024&lan=Sk%C3%A5ne+l%C3%A4n',
    ],
  ])('%s is written and read back', (_, state, fragment) => {
    expect(formatState(state, keys)).toBe(fragment);
    expect(parseState(fragment, keys)).toEqual(state);
  });

  test('another fragment is no state', () => {
    expect(parseState('#content', keys)).toBeNull();
  });

  test('unknown keys and empty values are passed over', () => {
    expect(parseState('#q=ett&x=1&ar=', keys)).toEqual({ words: 'ett', filters: {} });
  });

  test('broken escapes do no harm', () => {
    expect(parseState('#q=%E0%A4%A', keys)?.filters).toEqual({});
  });

  test('an endless query is cut', () => {
    expect(parseState(`#q=${'a'.repeat(5000)}`, keys)?.words).toHaveLength(200);
  });
});

test('space around the words makes no difference', () => {
  expect(sameState({ words: ' ett ', filters: {} }, { words: 'ett', filters: {} })).toBe(true);
  expect(isEmpty({ words: '  ', filters: {} })).toBe(true);
  expect(isEmpty({ words: '', filters: { topic: 'samverkan' } })).toBe(false);
});
