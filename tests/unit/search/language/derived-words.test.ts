import { expect, test } from 'vitest';
import { derivedWords } from '../../../../src/search/language/derived-words.ts';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { knownWords } from '../known.ts';

const list = 'frivilliga 3, frivilligt, frivilligcentral, anonyma, rekrytering, kommunen, social';

test.each([
  ['a quality', 'frivillighet', ['frivilliga', 'frivilligt']],
  ['its forms', 'anonymiteten', ['anonyma']],
  ['a verb', 'rekryterare', ['rekrytering']],
  ['a compound is no such word', 'kommunfullmäktige', []],
  ['nor what has no ending', 'anonym', []],
  ['nor what is short without it', 'socialist', ['social']],
  ['nor what is too short', 'lagning', []],
  ['nothing', '', []],
])('%s: %s', (_, word, expected) => {
  const found = derivedWords(word, knownWords(list), searchLanguage('sv'));
  expect(found.map((one) => one.word)).toEqual(expected);
});

test('in English', () => {
  const known = knownWords('volunteer, prevent', 'en');
  const found = derivedWords('prevention', known, searchLanguage('en'));
  expect(found.map((one) => one.word)).toEqual(['prevent']);
  expect(derivedWords('volunteership', known, searchLanguage('en'))[0]?.word).toBe('volunteer');
});
