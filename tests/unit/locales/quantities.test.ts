import { describe, expect, it } from 'vitest';
import { formatList, formatPopulation } from '../../../src/locales/quantities.ts';
import type { Population } from '../../../src/model/population.ts';

const one = (kind: Population['kind'], number: number): Population => ({
  kind,
  min: number,
  max: number,
});

it('groups Swedish digits with a non-breaking space', () => {
  expect(formatPopulation(one('exact', 950), 'sv')).toBe('950');
  expect(formatPopulation(one('exact', 8900), 'sv')).toBe('8\u00A0900');
  expect(formatPopulation(one('exact', 1234567), 'sv')).toBe('1\u00A0234\u00A0567');
});

it('groups English digits with commas', () => {
  expect(formatPopulation(one('exact', 127376), 'en')).toBe('127,376');
});

describe('formatPopulation', () => {
  it.each([
    [one('exact', 24680), '24\u00A0680', '24,680'],
    [one('about', 18000), 'ca\u00A018\u00A0000', 'about\u00A018,000'],
    [one('almost', 30000), 'nästan\u00A030\u00A0000', 'almost\u00A030,000'],
    [one('over', 9000), 'drygt\u00A09\u00A0000', 'just over\u00A09,000'],
    [
      { kind: 'range' as const, min: 37000, max: 150000 },
      '37\u00A0000–150\u00A0000',
      '37,000–150,000',
    ],
  ])('says how sure the number is: %o', (population, swedish, english) => {
    expect(formatPopulation(population, 'sv')).toBe(swedish);
    expect(formatPopulation(population, 'en')).toBe(english);
  });
});

it('joins a list as the language does', () => {
  expect(formatList(['Lund'], 'sv')).toBe('Lund');
  expect(formatList(['Lund', 'Klippan', 'Haninge'], 'sv')).toBe('Lund, Klippan och Haninge');
  expect(formatList(['Lund', 'Klippan'], 'en')).toBe('Lund and Klippan');
  expect(formatList([], 'sv')).toBe('');
});
