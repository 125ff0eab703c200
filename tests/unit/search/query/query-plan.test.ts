import { describe, expect, test } from 'vitest';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { planQuery } from '../../../../src/search/query/query-plan.ts';

const sv = searchLanguage('sv');
const en = searchLanguage('en');
const groups = [
  ['socialtjänstlagen', 'SoL'],
  ['nya socialtjänstlagen', 'nya SoL'],
  ['BVC', 'barnavårdscentral'],
  ['individ- och familjeomsorg', 'IFO'],
];

/** Each unit as asked, with what it asks: a fact in braces, its groups after `=`. */
const unitsOf = (query: string, language = sv): string[] =>
  planQuery(query, language, groups).units.map(({ text, any, groups: own }) => {
    const fact = any.map((all) => all.map((one) => one.name).join('+')).join('|');
    return `${text}${fact === '' ? '' : ` {${fact}}`}${own.map((group) => ` =${group}`).join('')}`;
  });

describe('what a query asks for', () => {
  test.each([
    ['a word', 'polisen', ['polisen']],
    [
      'words of which each says something',
      'flaskhalsar dubbelarbete',
      ['flaskhalsar', 'dubbelarbete'],
    ],
    ['closed words are never required', 'stöd till barn och unga', ['stöd', 'barn', 'unga']],
    ['nor words that everything here is about', 'träffar om missbruk', ['missbruk']],
    ['except where there is nothing else', 'alla träffar', ['träffar']],
    ['nor then without them', 'hur gör man', ['hur', 'gör', 'man']],
    ['a word once', 'polis Polis polis', ['polis']],
    ['a group of synonyms', 'BVC', ['BVC =2']],
    ['however it is inflected', 'barnavårdscentraler', ['barnavårdscentraler =2']],
    ['and without its accents', 'barnavardscentral', ['barnavardscentral =2']],
    ['an abbreviation in small letters, with an s', 'bvcs', ['bvcs =2']],
    ['but not what only begins so', 'IFOrmationer', ['IFOrmationer']],
    ['a phrase before a word of it', 'nya SoL', ['nya SoL =1']],
    [
      'a phrase with a closed word in it',
      'individ och familjeomsorg',
      ['individ och familjeomsorg =3'],
    ],
    ['a fact', 'hösten 2023', ['hösten 2023 {season+year}']],
    ['a fact beside words', 'missbruk hösten 2023', ['missbruk', 'hösten 2023 {season+year}']],
    [
      'a county, where the municipalities need not be asked for',
      'kommuner i Skåne',
      ['Skåne {county}'],
    ],
    ['a size, for which they must', 'små kommuner', ['små kommuner {size}']],
    ['what was cancelled', 'inställda träffar', ['inställda {cancelled}']],
    ['a place with the name of a closed word', 'Vara kommun', ['Vara']],
    ['however that is written', 'vara kommun', ['vara']],
    ['which others in capitals are not', 'Stöd Till Barn', ['Stöd', 'Barn']],
    ['an initial beside a name', 'A. Burston', ['Burston']],
    ['a letter alone', 'å', ['å']],
    [
      'what is quoted, as a whole',
      '"stöd till barn" om hösten',
      ['”stöd till barn”', 'hösten {season}'],
    ],
    ['with no facts or synonyms in it', '"hösten 2023" och “BVC”', ['”hösten 2023”', '”BVC”']],
    ['and no mark alone', '"stöd till barn', ['stöd', 'barn']],
    ['nothing', '?! – “”', []],
  ])('%s', (_, query, units) => {
    expect(unitsOf(query)).toEqual(units);
  });

  test.each([
    ['the meetings about schools', ['schools']],
    ['autumn 2023', ['autumn 2023 {season+year}']],
    ['small municipalities', ['small municipalities {size}']],
    ['how we work', ['work']],
  ])('in English: %s', (query, units) => {
    expect(unitsOf(query, en)).toEqual(units);
  });

  test.each([
    ['kontakt grupper', [[0, 1]]],
    ['kontakt och grupper', []],
    [
      'kontakt grupper barn',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['hösten 2023 barn', []],
    ['nya SoL', []],
  ])('neighbours that may be one word: %s', (query, pairs) => {
    expect(planQuery(query, sv, groups).pairs).toEqual(pairs);
  });

  test('what says least of a fact is left out of its words, but not of a size’s', () => {
    const words = (query: string): string[] =>
      planQuery(query, sv, groups).units.flatMap((unit) => unit.words);
    expect(words('Region Skåne')).toEqual(['Region', 'Skåne']);
    expect(words('individ och familjeomsorg')).toEqual(['individ', 'familjeomsorg']);
    expect(words('små kommuner')).toEqual(['små', 'kommuner']);
  });
});
