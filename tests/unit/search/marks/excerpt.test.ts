import { describe, expect, test } from 'vitest';
import { excerpt, mark } from '../../../../src/search/marks/excerpt.ts';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { matchesIn, type Match } from '../../../../src/search/marks/matches-in.ts';

const filler = 'Det var en lång dag i juni. ';
const matches = (text: string, words: string[]): Match[] =>
  matchesIn(
    text,
    words.map((word) => ({ words: word, tier: 'exact' as const })),
    searchLanguage('sv'),
  );
const shown = (text: string, words: string[], length: number): string =>
  excerpt(text, matches(text, words), length)
    .map(({ text: part, tier }) => (tier === null ? part : `[${part}]`))
    .join('');

describe('excerpt', () => {
  test('shows a short text whole, with its matches', () => {
    expect(shown('En stad och en by.', ['stad'], 100)).toBe('En [stad] och en by.');
  });

  test('marks the part of a compound that was sought, and says how sure it is', () => {
    const text = 'Ring kommunpolisen.';
    expect(excerpt(text, matches(text, ['polis']))).toEqual([
      { text: 'Ring kommun', tier: null },
      { text: 'polisen', tier: 'part' },
      { text: '.', tier: null },
    ]);
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

  test('prefers two of the words to the same word many times', () => {
    const text = `Regn, regn, regn och regn. ${filler.repeat(12)}Regn över taket. ${filler.repeat(12)}`;
    expect(shown(text, ['regn', 'tak'], 80)).toContain('[Regn] över [taket]');
  });

  test('prefers the word itself to a compound with it', () => {
    const text = `Regntunga moln. ${filler.repeat(12)}Sedan regn. ${filler.repeat(12)}`;
    expect(shown(text, ['regn'], 80)).toContain('Sedan [regn]');
  });

  test('prefers the word itself to two other forms of it', () => {
    const text = `Regnets regnrock. ${filler.repeat(12)}Sedan regn. ${filler.repeat(12)}`;
    expect(shown(text, ['regn'], 80)).toContain('Sedan [regn]');
  });

  test('shows a match however long its word is', () => {
    const long = 'o'.repeat(300);
    expect(shown(`${filler.repeat(9)}${long} slut.`, [long], 50)).toContain('o'.repeat(40));
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
  const segments = mark(text, matches(text, ['två', 'tre']));
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.filter(({ tier }) => tier !== null).map((segment) => segment.text)).toEqual([
    'två',
    'tre',
  ]);
});
