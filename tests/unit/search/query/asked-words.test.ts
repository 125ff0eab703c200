import { expect, test } from 'vitest';
import { askedWords, withinMarks } from '../../../../src/search/query/asked-words.ts';

const phrases = (query: string): string[] => {
  const { words, quoted } = askedWords(query);
  return quoted.map(({ from, to }) => words.slice(from, to + 1).join(' '));
};

test.each([
  ['"öppen förskola" Lund', ['öppen förskola']],
  ['”öppen förskola”', ['öppen förskola']],
  ['„öppen förskola“ och «stöd»', ['öppen förskola', 'stöd']],
  ['Lund "öppen förskola', []],
  ['"öppen" för "skola', ['öppen']],
  ['"e-tjänst på 38 000"', ['e tjänst på 38 000']],
  ['""', []],
  ['" ! "', []],
  [`"${'ord '.repeat(60)}"`, []],
])('phrases of %s', (query, expected) => {
  expect(phrases(query)).toEqual(expected);
});

test('no phrase goes beyond the words that are asked', () => {
  const { words, quoted } = askedWords(`${'a '.repeat(23)}"b c d" "e"`);
  expect(words.slice(22)).toEqual(['a', 'b']);
  expect(quoted).toEqual([{ from: 23, to: 23 }]);
});

test('a phrase is told with single marks', () => {
  expect(withinMarks(' "öppen förskola" Lund')).toBe('’öppen förskola’ Lund');
});
