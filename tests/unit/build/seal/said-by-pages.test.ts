import { expect, test } from 'vitest';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { localeTexts } from '../../../../src/build/seal/locale-texts.ts';
import { programWords } from '../../../../src/build/seal/program-words.ts';

test.each([
  [sv, 'Fler kommuner i '],
  [sv, '\u00A0presentation till'],
  [sv, '\u00A0presentationer till'],
  [sv, 'Till medlemssidorna'],
  [en, 'The meeting on '],
])('a page may say what stands in a template before and behind its values: %#', (locale, text) => {
  expect(localeTexts(locale)).toContain(text);
});

test.each(['Norrbotten', 'Hälsingland', 'böckerna', 'ledamöterna', 'lexicon'])(
  'scripts and indexes have the word "%s" of themselves',
  (word) => {
    expect(programWords()).toContain(word);
  },
);
