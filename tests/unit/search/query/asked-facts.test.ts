import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../../src/model/municipalities.ts';
import { askedFacts } from '../../../../src/search/query/asked-facts.ts';
import { factTerm } from '../../../../src/search/terms/index-term.ts';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { wordsOf } from '../../../../src/search/language/words-of.ts';

/** As `words: fact+fact|fact`, the longest first. */
function asked(query: string, code: 'sv' | 'en' = 'sv'): string {
  const words = wordsOf(query);
  return askedFacts(words, searchLanguage(code))
    .map(({ from, to, any }) => {
      const meant = any.map((all) => all.map((fact) => factTerm(fact).slice(1, -1)).join('+'));
      return `${words.slice(from, to + 1).join(' ')}: ${meant.join('|')}`;
    })
    .join(', ');
}

describe('times', () => {
  test.each([
    ['2023', '2023: y2023'],
    ['november', 'november: m11'],
    ['november 2023', 'november 2023: m11+y2023'],
    ['2023 november', '2023 november: m11+y2023'],
    ['träffar hösten 2023', 'hösten 2023: sautumn+y2023'],
    ['Hösten', 'Hösten: sautumn'],
    ['hosten 2023', 'hosten 2023: sautumn+y2023'],
    ['höstterminen 2023', 'höstterminen 2023: sautumn+y2023'],
    ['vår 2024', 'vår 2024: sspring+y2024'],
    ['våren', 'våren: sspring'],
    ['vår', 'vår: sspring'],
    ['vt 2024', 'vt 2024: sspring+y2024'],
    ['okt 2023', 'okt 2023: m10+y2023'],
    ['oktober och november 2023', 'oktober och november 2023: m10+y2023|m11+y2023'],
    ['okt–dec 2023', 'okt dec 2023: m10+y2023|m11+y2023|m12+y2023'],
    ['september till november', 'september till november: m9|m10|m11'],
    ['december till februari', 'december till februari: m12|m1|m2'],
    ['hösten 2023 och våren 2024', 'hösten 2023 och våren 2024: sautumn+y2023|sspring+y2024'],
    ['2022–2024', '2022 2024: y2022|y2023|y2024'],
    ['2022 och 2024', '2022 och 2024: y2022|y2024'],
    ['novemberträffen 2023', 'novemberträffen 2023: m11+y2023'],
    ['vårmöten', 'vårmöten: sspring'],
    ['maj 24', 'maj 24: m5+y2024'],
    ['okt 23', 'okt 23: m10+y2023'],
    ['ht 24', 'ht 24: sautumn+y2024'],
    ['24 maj', 'maj: m5'],
    ['maj 12', 'maj: m5'],
  ])('%s', (query, expected) => {
    expect(asked(query)).toBe(expected);
  });

  test('two figures after a month are a day in English, and a year after a season', () => {
    expect(asked('May 24', 'en')).toBe('May: m5');
    expect(asked('autumn 24', 'en')).toBe('autumn 24: sautumn+y2024');
  });

  test.each([
    'vår kommun',
    'hur var träffen',
    'Jan Andersson',
    'jan och dec',
    '38 000 invånare',
    '1234',
    'möten',
    'hostar',
    'majoritet',
  ])('none in "%s"', (query) => {
    expect(asked(query)).toBe('');
  });
});

describe('counties', () => {
  test.each([
    ['kommuner i Skåne', 'Skåne: l12'],
    ['Skåne län', 'Skåne län: l12'],
    ['skane', 'skane: l12'],
    ['Region Skåne', 'Region Skåne: l12'],
    ['skåneregionen', 'skåneregionen: l12'],
    ['skånska kommuner', 'skånska: l12'],
    ['Smålands kommuner', 'Smålands: l06|l07|l08'],
    ['Norrland', 'Norrland: l21|l22|l23|l24|l25'],
    ['Västra Götaland', 'Västra Götaland: l14'],
    ['Västra Götalandsregionen', 'Västra Götalandsregionen: l14'],
    ['Västra Götalands län', 'Västra Götalands län: l14'],
    ['Stockholms län', 'Stockholms län: l01'],
    ['region Stockholm', 'region Stockholm: l01'],
  ])('%s', (query, expected) => {
    expect(asked(query)).toBe(expected);
  });

  test.each(['Stockholm', 'Kalmar kommun', 'Upplands Väsby', 'Västra', 'länet'])(
    'none in "%s"',
    (query) => {
      expect(asked(query)).toBe('');
    },
  );

  test('none in the name of any municipality', () => {
    const taken = municipalities.map(({ name }) => name).filter((name) => asked(name) !== '');
    expect(taken).toEqual([]);
  });
});

describe('sizes of municipalities, and meetings cancelled', () => {
  test.each([
    ['små kommuner', 'små kommuner: psmall'],
    ['sma kommuner', 'sma kommuner: psmall'],
    ['liten kommun', 'liten kommun: psmall'],
    ['små och medelstora kommuner', 'små och medelstora kommuner: psmall|pmedium'],
    ['stora städer', 'stora städer: plarge'],
    ['storstäder', 'storstäder: plarge'],
    ['små skånska kommuner', 'små: psmall, skånska: l12'],
    ['inställda träffar', 'inställda: cancelled'],
    ['installda traffar', 'installda: cancelled'],
    ['varför ställdes träffen in', 'ställdes: cancelled'],
  ])('%s', (query, expected) => {
    expect(asked(query)).toBe(expected);
  });

  test.each(['små barn', 'små och stora frågor i kommunen', 'ställdes om', 'inställning'])(
    'none in "%s"',
    (query) => {
      expect(asked(query)).toBe('');
    },
  );
});

test('English has its own words', () => {
  expect(asked('small municipalities in autumn 2023', 'en')).toBe(
    'small municipalities: psmall, autumn 2023: sautumn+y2023',
  );
  expect(asked('fall 2023', 'en')).toBe('fall 2023: sautumn+y2023');
  expect(asked('how did it fall apart', 'en')).toBe('');
  expect(asked('Skåne county', 'en')).toBe('Skåne county: l12');
  expect(asked('may 2024', 'en')).toBe('may 2024: m5+y2024');
  expect(asked('what may children say', 'en')).toBe('');
});
