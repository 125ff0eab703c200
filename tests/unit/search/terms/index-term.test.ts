import { describe, expect, test } from 'vitest';
import {
  conceptTerm,
  factTerm,
  formsTerm,
  formTerm,
  partTerm,
  wordOfTerm,
} from '../../../../src/search/terms/index-term.ts';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { lowerCase, wordKey } from '../../../../src/search/language/word-key.ts';

const sv = searchLanguage('sv');

test.each([
  ['familjen', 'familjωenω'],
  ['familjens', 'familjωenω'],
  ['familj', 'familjωω'],
  ['Lunds', 'lundωω'],
  ['städer', 'stadωζstäderω'],
  ['och', 'ochξωω'],
  ['gör', 'göraξωζgörω'],
  ['2023', '2023ωω'],
])('the term of %s is %s', (word, term) => {
  expect(formTerm(word, sv)).toBe(term);
});

test('the terms of all forms begin alike, and no other word’s do', () => {
  const forms = formsTerm(wordKey('insats', sv));
  const own = ['insats', 'insatser', 'Insatsernas'].map((word) => formTerm(word, sv));
  const others = ['insatsstyrka', 'insatt', 'ins'].map((word) => formTerm(word, sv));
  expect(own.every((term) => term.startsWith(forms))).toBe(true);
  expect(others.some((term) => term.startsWith(forms))).toBe(false);
});

describe('wordOfTerm', () => {
  test.each([
    ['familjωenω', 'familjen'],
    ['stadωζstäderω', 'städer'],
    ['ochξωω', 'och'],
    [partTerm('familj'), 'familj'],
    [conceptTerm(12), ''],
    [conceptTerm(12, true), ''],
    [factTerm({ name: 'county', value: '12' }), ''],
    ['familjen', 'familjen'],
    ['pagefind_dcd', 'pagefind_dcd'],
  ])('of %s', (term, word) => {
    expect(wordOfTerm(term)).toBe(word);
  });

  test('gives back any word but for a genitive’s ending', () => {
    for (const word of 'Öppenvård böcker tjänstemännens lättillgängliga kl ABC2024'.split(' '))
      expect(wordOfTerm(formTerm(word, sv))).toBe(lowerCase(word).replace(/ens$/, 'en'));
  });
});

/** Text of all kinds, from a seed so that a failure comes back. */
function* strangeWords(count: number): Generator<string> {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const ranges = [0x250, 0x400, 0x2100, 0x1_f700];
  for (let i = 0; i < count; i++) {
    const most = ranges[next(ranges.length)] ?? 0x250;
    yield String.fromCodePoint(...Array.from({ length: 1 + next(9) }, () => 32 + next(most - 32)));
  }
}

test('whatever is written, a term is lower-case letters and figures with its mark last', () => {
  const wrong = [...strangeWords(2000)].filter((word) => {
    const term = formTerm(word, sv);
    return !/^[\p{L}\p{N}]*ω[\p{L}\p{N}]*ω$/u.test(term) || term !== term.toLowerCase();
  });
  expect(wrong).toEqual([]);
});

test('no fact’s term begins another’s', () => {
  const terms = [1, 2, 11, 12].map((value) => factTerm({ name: 'month', value }));
  const codes = ['01', '10', '1'].map((value) => factTerm({ name: 'county', value }));
  const others = [
    factTerm({ name: 'season', value: 'autumn', core: true }),
    factTerm({ name: 'season', value: 'autumn', core: false }),
    factTerm({ name: 'size', value: 'small', said: true }),
    factTerm({ name: 'size', value: 'small', said: false }),
    factTerm({ name: 'kind', value: 'page' }),
    factTerm({ name: 'cancelled' }),
    factTerm({ name: 'bare' }),
    factTerm({ name: 'year', value: '2023' }),
  ];
  const all = [...terms, ...codes, ...others];
  expect(new Set(all).size).toBe(all.length);
  for (const term of all) expect(all.filter((other) => other.startsWith(term))).toEqual([term]);
});
