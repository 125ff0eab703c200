import { describe, expect, test } from 'vitest';
import { instead } from '../../../../src/search/query/instead.ts';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { beginning } from '../../../../src/search/query/suggestion.ts';
import { entriesOf, knownWords } from '../known.ts';

const list =
  '@Anne Sögaard, @Anna Burston 4, @Anna Lind, @Andreas Öst, *Ängelholm, *Lund 3, #stöd i hemmet 2, ' +
  '#andra linjen, =anmälan om oro, ansökan 9, analys 3, anders, Anna 7, förälder 3, föräldrastöd, ängar, ' +
  'kvällar 2, arbete 9, arbets';
const entries = entriesOf(list);
const begun = (typed: string): string[] => beginning(typed, entries).map(({ text }) => text);

describe('while typing', () => {
  test.each([
    ['names by any of their words', 'sög', ['Anne Sögaard']],
    ['whatever the accents', 'sog', ['Anne Sögaard']],
    ['several words as a whole', 'anna b', ['Anna Burston']],
    ['else the last', 'stöd till förä', ['förälder', 'föräldrastöd']],
    ['accents where they are typed', 'äng', ['Ängelholm', 'ängar']],
    ['a whole phrase and a word', 'andra li', ['andra linjen', 'Anna Lind']],
    ['nothing that does not begin so', 'xyz', []],
    ['nothing after a space', 'anna ', []],
    ['nothing', '?', []],
    ['no more than is listed', 'constructor', []],
  ])('%s', (_, typed, expected) => {
    expect(begun(typed)).toEqual(expected);
  });

  test('there is room for each kind, and for eight in all', () => {
    const all = begun('an');
    expect(all.length).toBe(8);
    expect(all.slice(0, 5)).toEqual([
      'Anna Burston',
      'Anne Sögaard',
      'Anna Lind',
      'Ängelholm',
      'andra linjen',
    ]);
    expect(all).toContain('ansökan');
  });

  test('a part of a name that is listed is no word beside it', () => {
    expect(begun('ann')).not.toContain('Anna');
  });
});

describe('where nothing is found', () => {
  const offered = (...asked: string[]): string[] =>
    instead(asked, entries, knownWords(list), searchLanguage('sv')).map(({ text }) => text);

  test.each([
    ['words like those asked', ['analyss'], 'analys'],
    ['farther off than else', ['anolyss'], 'analys'],
    ['what a compound begins with', ['kvällsarbete'], 'kvällar'],
    ['what it ends with', ['kvällsarbete'], 'arbete'],
    ['what is most told of', ['xyzåäö'], 'stöd i hemmet'],
    ['and where', ['xyzåäö'], 'Lund'],
  ])('%s', (_, asked, expected) => {
    expect(offered(...asked)).toContain(expected);
  });

  test.each([
    ['other letters in a short word', 'dagis', 'Digg, dagar, tagg'],
    ['short stems that are alike', 'diabetes', 'Digg, dubbel, drag, dari'],
    ['another first letter, and one more', 'tandvård', 'standarden'],
    ['an ending', 'lärarförbundet', 'undan'],
    ['other accents', 'tandvården', 'tänds'],
    ['a name within a word', 'julmarknad', '*Mark'],
  ])('%s', (_, asked, words) => {
    const other = [...entriesOf(words), ...entriesOf('*Lund')];
    const texts = instead([asked], other, knownWords(words), searchLanguage('sv'));
    expect(texts.filter(({ kind }) => kind === 'word')).toEqual([]);
  });

  test('never what was asked', () => {
    expect(offered('Lund', 'analys')).not.toContain('Lund');
    expect(offered('analys')).not.toContain('analys');
  });

  test('never nothing where there is a topic or a place', () => {
    for (const asked of [[], [''], ['LSS'], ['\u0000'], ['__proto__']])
      expect(offered(...asked)).toEqual(expect.arrayContaining(['Lund', 'andra linjen']));
  });
});
