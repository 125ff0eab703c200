import { describe, expect, test } from 'vitest';
import { excerpt, mark } from '../../../src/search/excerpt.ts';
import { matchRanges } from '../../../src/search/match-ranges.ts';

const filler = 'Det var en lång dag i juni. ';
const shown = (text: string, words: string[], length: number): string =>
  excerpt(text, matchRanges(text, words), length)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

describe('excerpt', () => {
  test('shows a short text whole, with its matches', () => {
    expect(shown('En stad och en by.', ['stad'], 100)).toBe('En [stad] och en by.');
  });

  test('shows the beginning where nothing matches, cut between words', () => {
    expect(shown('Ett två tre fyra fem', ['sju'], 12)).toBe('Ett två tre …');
  });

  test('begins at a sentence near the match', () => {
    const text = `${filler.repeat(9)}Sedan kom regnet över hela staden. ${filler.repeat(9)}`;
    expect(shown(text, ['regnet'], 90)).toMatch(/^… (Det|Sedan) .*\[regnet\].* …$/);
  });

  test('begins at a word where no sentence begins nearby', () => {
    const text = `${'ord '.repeat(50)}mål ${'ord '.repeat(50)}`;
    expect(shown(text, ['mål'], 40)).toMatch(/^… ord .*\[mål\] ord.* …$/);
  });

  test('shows the stretch with most matches', () => {
    const text = `Regn. ${filler.repeat(12)}Regn på regn, och så regn. ${filler.repeat(12)}`;
    expect(shown(text, ['regn'], 80)).toContain('[Regn] på [regn], och så [regn]');
  });

  test('shows a match however long its word is', () => {
    const long = 'o'.repeat(300);
    expect(shown(`${filler.repeat(9)}${long} slut.`, ['ooo'], 50)).toContain('o'.repeat(40));
  });

  test('never takes more than a little over what was asked for', () => {
    const text = filler.repeat(200);
    for (const length of [40, 100, 220]) {
      expect(shown(text, ['juni'], length).replace(/[[\]]/g, '').length).toBeLessThan(length + 6);
    }
  });

  test('an empty text has no segments', () => {
    expect(excerpt('', [])).toEqual([]);
  });
});

test('mark keeps every letter of the text', () => {
  const text = 'ett två tre';
  const segments = mark(text, matchRanges(text, ['två', 'tre']));
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.filter(({ marked }) => marked).map((segment) => segment.text)).toEqual([
    'två',
    'tre',
  ]);
});
