import { expect, test } from 'vitest';
import { createRandom } from '../../bench/meetings/random.ts';
import { languageWalk } from '../../bench/search/language-walk.ts';

function different(count: number): number {
  const word = languageWalk(createRandom(3));
  return new Set(Array.from({ length: count }, word)).size;
}

test('the vocabulary grows as that of the network’s notes does', () => {
  // Different words counted in so many words of real notes.
  expect(Math.abs(different(2000) / 785 - 1)).toBeLessThan(0.15);
  expect(Math.abs(different(7055) / 1598 - 1)).toBeLessThan(0.15);
});

test('commoner words come more often', () => {
  const word = languageWalk(createRandom(3));
  const words = Array.from({ length: 5000 }, word);
  const count = (wanted: string): number => words.filter((one) => one === wanted).length;
  expect(count('och')).toBeGreaterThan(3 * count('samverkan'));
  expect(count('samverkan')).toBeGreaterThan(0);
});
