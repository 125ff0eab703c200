import { describe, expect, test } from 'vitest';
import { matchRanges, wordRanges } from '../../../src/search/match-ranges.ts';
import { wordsOf } from '../../../src/search/words-of.ts';

const cut = (text: string, ranges: { start: number; end: number }[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));

test('wordsOf keeps letters and digits', () => {
  expect(wordsOf('  stöd-grupper, "2024" ! ')).toEqual(['stöd', 'grupper', '2024']);
  expect(wordsOf('%&/')).toEqual([]);
});

describe('matchRanges', () => {
  test.each([
    ['Små kommuner', ['kommun'], ['kommuner']],
    ['Härnösand och Höganäs', ['harno'], ['Härnösand']],
    ['Grannskapet, GRANNEN', ['grann'], ['Grannskapet', 'GRANNEN']],
    ['Bo i bostad', ['stad'], []],
    ['Ett två tre', ['tre', 'ett'], ['Ett', 'tre']],
    ['a\u030Aker', ['åk'], ['a\u030Aker']],
    ['Ett två', [], []],
  ])('%s for %j', (text, words, found) => {
    expect(cut(text, matchRanges(text, words))).toEqual(found);
  });
});

describe('wordRanges', () => {
  test('counts words as parted by space and leaves out punctuation', () => {
    const text = 'Hej (du), ”där”! – Bo';
    expect(cut(text, wordRanges(text, [1, 2, 3, 4]))).toEqual(['du', 'där', 'Bo']);
  });

  test('keeps punctuation within a word', () => {
    const text = 'barn- och vuxen-vård.';
    expect(cut(text, wordRanges(text, [0, 2]))).toEqual(['barn', 'vuxen-vård']);
  });

  test('finds nothing outside the text', () => {
    expect(wordRanges('ett två', [7])).toEqual([]);
    expect(wordRanges('', [0])).toEqual([]);
  });
});
