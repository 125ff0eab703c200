import { expect, test } from 'vitest';
import { termTools } from '../../../../src/build/search/term-tools.ts';
import { formTerm } from '../../../../src/search/terms/index-term.ts';
import { tokenTerms } from '../../../../src/search/terms/token-terms.ts';

const tools = termTools('sv', [], []);

test.each([
  ['Yıldız', 'yildiz'],
  ['Sørensen', 'sorensen'],
  ['Łukasz', 'lukasz'],
])('%s is found as %s, though Pagefind knows no such letter for another', (written, typed) => {
  expect(tokenTerms(written, tools).forms).toContain(formTerm(typed, tools.language));
});

test('what Pagefind finds without accents by itself is not indexed twice', () => {
  expect(tokenTerms('Härnösand', tools).forms).toEqual([]);
});
