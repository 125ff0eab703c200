import { describe, expect, test } from 'vitest';
import { countyNames, sharedCountyNames } from '../../../../src/locales/county-names.ts';
import { counties, municipalities } from '../../../../src/model/municipalities.ts';
import type { Population } from '../../../../src/model/population.ts';
import { datedFacts, saidSizes, sizeOf } from '../../../../src/search/records/fact.ts';
import { factTerm } from '../../../../src/search/terms/index-term.ts';
import { searchLanguage } from '../../../../src/search/language/all.ts';

const sv = searchLanguage('sv');
const terms = (date: string): string =>
  datedFacts(date)
    .map((fact) => factTerm(fact).slice(1, -1))
    .join(' ');

test.each([
  ['2023-11-08', 'y2023 m11 sautumn cautumn'],
  ['2024-01-24', 'y2024 m1 sspring swinter cwinter'],
  ['2024-04-23', 'y2024 m4 sspring cspring'],
  ['2023-08-16', 'y2023 m8 ssummer csummer sautumn'],
  ['2023-06-07', 'y2023 m6 sspring ssummer csummer'],
  ['2023-12-20', 'y2023 m12 sautumn swinter cwinter'],
])('%s is in %s', (date, expected) => {
  expect(terms(date)).toBe(expected);
});

describe('sizeOf', () => {
  const size = (kind: Population['kind'], min: number, max = min): string =>
    sizeOf({ kind, min, max });

  test('goes by the number of inhabitants', () => {
    expect([9_000, 29_999, 30_000, 99_999, 100_000].map((n) => size('exact', n))).toEqual([
      'small',
      'small',
      'medium',
      'medium',
      'large',
    ]);
  });

  test('knows on which side of a bound the number lies', () => {
    expect(size('almost', 30_000)).toBe('small');
    expect(size('over', 30_000)).toBe('medium');
    expect(size('almost', 100_000)).toBe('medium');
    expect(size('range', 25_000, 35_000)).toBe('medium');
  });
});

describe('saidSizes', () => {
  test.each([
    ['Vi är en liten kommun.', 'small'],
    ['En liten sörmländsk kommun med tre enheter', 'small'],
    ['Som storstad har vi stadsdelar', 'large'],
    ['En mellanstor kommun, eller en småkommun', 'medium small'],
    ['En liten del av kommunen', ''],
    ['Litet och kommun', ''],
    ['De små kommunerna fick komma', ''],
    ['En stor skillnad mellan kommuner', ''],
  ])('%s: %s', (text, expected) => {
    expect([...saidSizes(text, sv)].join(' ')).toBe(expected);
  });
});

test('the counties’ names are those of the model', () => {
  const names = Object.entries(countyNames).map(([code, name]) => [code.padStart(2, '0'), name]);
  const model = counties.map(({ code, name }) => [code, name.replace(/s? län$/, '')]);
  expect(names.toSorted()).toEqual(model.toSorted());
  const shared = counties.filter(({ name }) =>
    municipalities.some((one) => one.name === name.replace(/s? län$/, '')),
  );
  expect(sharedCountyNames.toSorted()).toEqual(shared.map(({ code }) => code).toSorted());
});
