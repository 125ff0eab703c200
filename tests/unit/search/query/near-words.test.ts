import { describe, expect, test } from 'vitest';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { nearWords } from '../../../../src/search/query/near-words.ts';
import { knownWords } from '../known.ts';

const sv = searchLanguage('sv');
const known = knownWords(
  'polisen, samverkan 5, desinformation, gränser, gäng, kontaktgrupper, omsorg, beslut, ' +
    '@Anne Sögaard, @Akram Heidari, *Härnösand, =FSS, =barnavårdscentral, förskola',
);
const near = (word: string, slack?: number): string[] =>
  nearWords(word, known, sv, slack).map((one) => one.word);

describe('words like the one asked', () => {
  test.each([
    ['a letter too few', 'samverkn', 'samverkan'],
    ['a letter too many', 'sammverkan', 'samverkan'],
    ['another letter', 'Heydari', 'Heidari'],
    ['letters that changed places', 'samevrkan', 'samverkan'],
    ['two letters in a long word', 'desinfomaton', 'desinformation'],
    ['the first letter', 'Beidari', 'Heidari'],
    ['without accents', 'Harnosnd', 'Härnösand'],
    ['a name’s other word', 'Sögård', 'Sögaard'],
    ['a word that only a synonym group has', 'barnavårdcentral', 'barnavårdscentral'],
    ['another form of a misspelt word', 'kontaktgruper', 'kontaktgrupper'],
    ['accents where there are others', 'gång', 'gäng'],
  ])('%s: %s', (_, asked, meant) => {
    expect(near(asked)).toEqual([meant]);
  });

  test.each([
    ['short words are others', 'LSS'],
    ['two letters are too many in a short word', 'pulasen'],
    ['three in a long one', 'desinfmaton9'],
    ['figures', '2o23'],
    ['the word itself', 'beslut'],
    ['something else', 'hemtjänst'],
    ['nothing', ''],
  ])('%s', (_, asked) => {
    expect(near(asked)).toEqual([]);
  });

  test('more may be off when nothing else is left to offer', () => {
    expect(near('pulasen', 1)).toEqual(['polisen']);
  });

  test('a name before a word, where it is asked as one', () => {
    const both = knownWords('mätta 9, @Lena Määttä');
    expect(nearWords('Määta', both, sv).map((one) => one.word)).toEqual(['Määttä']);
  });

  test('of equals there are at most four', () => {
    const many = knownWords('vara1, bara, fara, hara, kara, lara, mara');
    expect(nearWords('xara', many, sv).length).toBe(4);
  });
});

describe('what an index knows', () => {
  test.each([
    ['polis', 1],
    ['samverkan', 5],
    ['Harnosand', 1],
    ['hemtjänst', null],
    ['constructor', null],
    ['__proto__', null],
  ])('%s', (word, count) => {
    expect(known.find(word)?.count ?? null).toBe(count);
  });
});
