import { describe, expect, test } from 'vitest';
import type { SynonymGroup } from '../../../../src/model/synonym-group.ts';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { holdsOn, SynonymFinder } from '../../../../src/search/terms/synonym-groups.ts';
import { wordKey } from '../../../../src/search/language/word-key.ts';
import { wordsOf } from '../../../../src/search/language/words-of.ts';

const sv = searchLanguage('sv');
const group = (
  words: string,
  from: string | null = null,
  to: string | null = null,
): SynonymGroup => ({
  words: words.split(', '),
  from,
  to,
});
const groups = [
  group('socialtjänstlagen, SoL'),
  group('råd- och stödsamtal, rådgivning'),
  group('missbruk, beroende'),
  group('nya lagen, SFS 2025:400', '2025-07-01'),
];
const finder = new SynonymFinder(groups, sv, (word) => word === 'sol');

/** Numbers of the groups found in a text, word for word. */
function found(text: string, date?: string): number[] {
  const words = wordsOf(text);
  const keys = words.map((word) => wordKey(word, sv));
  return words.flatMap((_, at) =>
    finder.startingAt(words.slice(at), keys.slice(at), date).map((concept) => concept.group),
  );
}

describe('SynonymFinder', () => {
  test.each([
    ['Enligt socialtjänstlagens krav', [0]],
    ['enligt SoL', [0]],
    ['enligt SOL', [0]],
    ['sol och vind', []],
    ['Vi ger råd- och stödsamtal, alltså rådgivning', [1, 1]],
    ['råd och dåd', []],
    ['missbruket och beroendet', [2, 2]],
  ])('%s: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('finds a dated group only where it holds', () => {
    expect(found('den nya lagen', '2025-07-01')).toEqual([3]);
    expect(found('den nya lagen', '2024-01-01')).toEqual([]);
    expect(found('den nya lagen')).toEqual([]);
  });

  test('finds single words as parts of compounds, but no abbreviation that is a word', () => {
    expect(finder.asPart(wordKey('missbruks', sv), undefined)).toEqual([2]);
    expect(finder.asPart(wordKey('sol', sv), undefined)).toEqual([]);
    expect(finder.asPart(wordKey('nya', sv), '2026-01-01')).toEqual([]);
  });

  test('tells how long phrases are and where they begin', () => {
    expect(finder.longest).toBe(3);
    expect(finder.begins(wordKey('råd', sv))).toBe(true);
    expect(finder.begins(wordKey('stödsamtal', sv))).toBe(false);
  });
});

test('holdsOn counts both the first day and the last', () => {
  const dated = group('a, b', '2024-01-01', '2024-12-31');
  const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01', undefined];
  expect(days.map((day) => holdsOn(dated, day))).toEqual([false, true, true, false, false]);
});
