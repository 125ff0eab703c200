import { expect, test } from 'vitest';
import { wordsOf } from '../../src/search/language/words-of.ts';
import { swedishForms } from '../unit/search/swedish-forms.ts';
import { askAll } from './ask-all.ts';
import { hasOwnNotes } from './own-notes.ts';
import { contentFiles, indexContent, OWN_CONTENT } from './temporary-content.ts';

/** Every so many words of the dictionary is asked. */
const EVERY = 61;

test.skipIf(!hasOwnNotes())(
  'fewer than one in a hundred words that the notes lack are found with confidence',
  async () => {
    const text = [...contentFiles(OWN_CONTENT).values()].join(' ').toLowerCase();
    const present = new Set(wordsOf(text));
    const negatives: string[] = [];
    for (const { word, forms } of swedishForms(EVERY, (one) => one.length >= 4)) {
      if (![word, ...forms].some((form) => present.has(form))) negatives.push(word);
    }
    const { index } = await indexContent(OWN_CONTENT);
    const { queries } = await askAll(index, { queries: [], negatives });
    const found = queries.filter(({ passed }) => passed === false).map(({ q }) => q);
    expect(negatives.length).toBeGreaterThan(1000);
    expect(found.length / negatives.length, found.join(' ')).toBeLessThan(0.01);
  },
);
