import { expect, it } from 'vitest';
import { freeSlug, shortSlug } from '../../../src/model/free-slug.ts';

it('cuts between two words, or within a single one', () => {
  expect(shortSlug('a'.repeat(60))).toBe('a'.repeat(60));
  expect(shortSlug(`${'a'.repeat(50)}-${'b'.repeat(20)}`)).toBe('a'.repeat(50));
  expect(shortSlug('a'.repeat(70))).toBe('a'.repeat(60));
});

it('takes the first number that nobody has', () => {
  const taken = ['planen', 'planen-2'];
  expect(freeSlug('planen', (slug) => taken.includes(slug))).toBe('planen-3');
  expect(freeSlug('avtal', (slug) => taken.includes(slug))).toBe('avtal');
});
