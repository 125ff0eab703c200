import { expect, test } from 'vitest';
import { searchLanguage } from '../../../src/search/language/all.ts';
import { wordKey } from '../../../src/search/language/word-key.ts';
import { wordsOf } from '../../../src/search/language/words-of.ts';
import { distractorNotes } from '../../eval/distractors.ts';

const texts = ['Socialtjänsten i Lund ordnar hembesök med polisen.', 'kommuner i Skåne'];

test('distractors are the same each time, and on a day of their own', () => {
  const notes = distractorNotes(4, texts);
  expect([...notes.keys()]).toHaveLength(4);
  expect(distractorNotes(4, texts)).toEqual(notes);
  expect(distractorNotes(4, texts, 6)).not.toEqual(notes);
});

test('no word of theirs, nor any part of it, is a form of a word that may be asked for', () => {
  const taken = ['social', 'tjänst', 'hem', 'besök', 'polis', 'lund', 'skåne'];
  const keys = new Set(taken.map((word) => wordKey(word, searchLanguage('sv'))));
  const bodies = [...distractorNotes(40, texts).values()].map((note) => note.split('---')[2] ?? '');
  const words = bodies.flatMap(wordsOf).map((word) => word.toLowerCase());
  expect(words.length).toBeGreaterThan(4000);
  expect(words.filter((word) => keys.has(wordKey(word, searchLanguage('sv'))))).toEqual([]);
  expect(words.filter((word) => /^(?:social|hembesök)|tjänsten$/.test(word))).toEqual([]);
});
