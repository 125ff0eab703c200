import { expect, test } from 'vitest';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { knownParts } from '../../../../src/search/query/known-parts.ts';
import { knownWords } from '../known.ts';

const known = knownWords(
  'register, sonden, lägenheter, hyran, budget 4, värdar, sparas, kontoret, undan, ' +
    'platsen, @Kim Ljung, *Mark',
);
const parts = (word: string): (string | undefined)[] => {
  const { first, last } = knownParts(word, known, searchLanguage('sv'));
  return [first?.known.word, last?.known.word];
};

test.each([
  ['sondmatning', 'sonden', undefined],
  ['budgetprocess', 'budget', undefined],
  ['belastningsregister', undefined, 'register'],
  ['hyreslägenhet', undefined, 'lägenheter'],
  ['registerutdrag', 'register', undefined],
  // Other words that look like them, names, and endings.
  ['vårdcentral', undefined, undefined],
  ['sparris', undefined, undefined],
  ['kontaktfamilj', undefined, undefined],
  ['lärarförbundet', undefined, undefined],
  ['marknadsplan', undefined, undefined],
  ['ljunghed', undefined, undefined],
  ['sond', undefined, undefined],
  ['', undefined, undefined],
])('%s: %s, %s', (word, first, last) => {
  expect(parts(word)).toEqual([first, last]);
});
