import { describe, expect, test } from 'vitest';
import type { SearchHit } from '../../../../src/client/search/search-answer.ts';
import { whyPhrases } from '../../../../src/client/search/why.ts';
import { search as english } from '../../../../src/locales/en/search.ts';
import { search as swedish } from '../../../../src/locales/sv/search.ts';
import { searchLanguage } from '../../../../src/search/language/all.ts';

const sv = searchLanguage('sv');

function hit(given: Partial<SearchHit>): SearchHit {
  const meta = { title: 'Hembesök med BVC' };
  return { url: '/a/', kind: 'presentation', meta, text: '', tier: 'exact', why: [], ...given };
}

const phrases = (given: Partial<SearchHit>): string[] => whyPhrases(hit(given), swedish, sv);

describe('whyPhrases', () => {
  test('says nothing where the words are as they were typed, or nothing was', () => {
    expect(phrases({ tier: 'exact' })).toEqual([]);
    expect(phrases({ tier: null })).toEqual([]);
  });

  test('says how the word differs', () => {
    expect(phrases({ tier: 'inflected' })).toEqual(['Annan böjning']);
    expect(phrases({ tier: 'part' })).toEqual(['Del av ett ord']);
  });

  test('names of a group the words that the result has', () => {
    const said = ['barnavårdscentral', 'BVC', 'BHV'];
    const why = [{ kind: 'synonym' as const, asked: 'barnhälsovård', said }];
    expect(phrases({ tier: 'synonym', why })).toEqual(['Liknande ord: BVC']);
    const bare = { title: 'Hembesök' };
    expect(phrases({ tier: 'synonym', why, meta: bare })).toEqual([
      'Liknande ord: barnavårdscentral, BVC, BHV',
    ]);
    expect(phrases({ tier: 'synonym', why, meta: bare, text: 'På BHV.' })).toEqual([
      'Liknande ord: BHV',
    ]);
  });

  test('asks what was meant, once', () => {
    const near = (asked: string) => ({ kind: 'near' as const, asked, meant: 'Heidari' });
    expect(phrases({ tier: 'near', why: [near('Heidarri'), near('Heidarry')] })).toEqual([
      'Menade du Heidari?',
    ]);
  });

  test('says that words are not there as they were quoted', () => {
    expect(phrases({ tier: 'near', why: [{ kind: 'loose' }] })).toEqual(['Inte ordagrant']);
  });

  test('names all words that are lacking together', () => {
    const why = ['polis', 'skola'].map((word) => ({ kind: 'without' as const, word }));
    expect(phrases({ tier: 'near', why })).toEqual(['Utan: polis, skola']);
  });

  test('says what was understood first', () => {
    const why = [
      { kind: 'without' as const, word: 'skola' },
      { kind: 'fact' as const, text: 'hösten 2023' },
    ];
    expect(phrases({ tier: 'part', why })).toEqual([
      'Stämmer med: hösten 2023',
      'Del av ett ord',
      'Utan: skola',
    ]);
  });

  test('is never without a word for what is but like what was asked', () => {
    expect(phrases({ tier: 'near' })).toEqual(['Liknar det du sökte']);
  });

  test('speaks English', () => {
    const found = hit({ tier: 'inflected' });
    expect(whyPhrases(found, english, searchLanguage('en'))).toEqual(['Another form of the word']);
  });
});
