import { describe, expect, test } from 'vitest';
import {
  decodeLexicon,
  encodeLexicon,
  type LexiconEntry,
} from '../../../../src/search/terms/lexicon.ts';

const entries: LexiconEntry[] = [
  { word: 'Anne Sögaard', kind: 'person', count: 2 },
  { word: 'Anne Söder', kind: 'person', count: 1 },
  { word: 'Härnösand', kind: 'place', count: 3 },
  { word: 'första linjens socialtjänst', kind: 'glossary', count: 0 },
  { word: 'råd 2', kind: 'topic', count: 1 },
  { word: 'råd', kind: 'word', count: 9 },
  { word: 'rådgivning', kind: 'word', count: 4 },
];
const byWord = [...entries].sort((a, b) => (a.word < b.word ? -1 : 1));
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a lexicon', () => {
  test('comes back as it was, in order of its words', () => {
    expect(decodeLexicon(encodeLexicon({ entries })).entries).toEqual(byWord);
  });

  test('says of each word only what the one before has not', () => {
    const two = entries.slice(5);
    expect(text(encodeLexicon({ entries: two }))).toBe('traff_lex\n0råd9\n3givning4');
  });

  test('may be empty', () => {
    expect(decodeLexicon(encodeLexicon({ entries: [] }))).toEqual({ entries: [] });
  });

  test('counts to nine, and keeps words on one line', () => {
    const odd: LexiconEntry[] = [{ word: 'a\n\tb', kind: 'topic', count: 12 }];
    expect(decodeLexicon(encodeLexicon({ entries: odd })).entries).toEqual([
      { word: 'a b', kind: 'topic', count: 9 },
    ]);
  });

  test('keeps characters of two code units whole, and long beginnings', () => {
    const words = [
      '\u{10400}\u{10401}',
      'covid19',
      '1',
      '\u{10400}\u{10402}',
      `${'x'.repeat(70)}a`,
      'x'.repeat(70),
    ];
    const odd = words.map((word): LexiconEntry => ({ word, kind: 'word', count: 1 }));
    const back = decodeLexicon(encodeLexicon({ entries: odd })).entries.map(({ word }) => word);
    expect(back.toSorted()).toEqual(words.toSorted());
  });

  test.each([
    '',
    'pagefind_dcd\n0råd9',
    'traff_lex\n',
    'traff_lex\n0',
    'traff_lex\n!råd',
    'traff_lex\n1råd9',
    'traff_lex\n0råd\tx9',
    'traff_lex\n0råd9\n4x1',
  ])('refuses what is none: %j', (damaged) => {
    expect(() => decodeLexicon(new TextEncoder().encode(damaged))).toThrow(/lexicon/);
  });

  test('refuses what is not UTF-8', () => {
    expect(() => decodeLexicon(Uint8Array.of(0xff, 0xfe))).toThrow();
  });
});
