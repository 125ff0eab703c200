import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { oneLetterOff, unaccented } from '../../eval/misspell.ts';

const sorted = (word: string): string => Array.from(word).sort().join('');

test('unaccented', () => {
  expect(unaccented('Härnösand, Åsa Määttä, idé')).toBe('Harnosand, Asa Maatta, ide');
});

test('one letter off: left out, doubled, changed, or changed places with the next', () => {
  const slips = oneLetterOff('Lotsar');
  expect(slips).toEqual(expect.arrayContaining(['Ltsar', 'Lootsar', 'Letsar', 'Ltosar']));
  expect(slips).toHaveLength(new Set(slips).size);
  expect(slips).not.toContain('Lotsar');
  for (const slip of slips) {
    const swapped = slip.length === 6 && sorted(slip) === sorted('Lotsar');
    expect(distance(slip, 'Lotsar')).toBe(swapped ? 2 : 1);
    expect(slip.charAt(0)).toBe('L');
  }
});

test('a short word is left alone', () => {
  expect(oneLetterOff('Lund')).toEqual([]);
});
