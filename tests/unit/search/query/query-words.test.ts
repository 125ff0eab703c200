import { expect, test } from 'vitest';
import { queryWords } from '../../../../src/search/query/query-words.ts';

test.each([
  ['words', 'Stöd, grupper!', ['Stöd', 'grupper']],
  ['an abbreviation with an ending', 'BVC:s', ['BVC']],
  ['a compound with a hyphen', 'LVU-ärenden e-tjänst', ['LVU', 'ärenden', 'etjänst']],
  ['figures in groups', '38 000 invånare', ['38000', 'invånare']],
  ['figures with a point', '127.376', ['127376']],
  ['a year without its century', 'hösten -23', ['hösten', '2023']],
  ['a year is no group', '12 2023', ['12', '2023']],
  ['letters with accents of their own', 'härnösand', ['härnösand']],
  ['no words', '“–” 🎉 \u0000', []],
  ['nothing but accents', '\u0301', []],
  ['half a character', 'polis \ud800', ['polis']],
  ['other scripts', 'مرحبا 中文', ['مرحبا', '中文']],
])('%s', (_, query, words) => {
  expect(queryWords(query)).toEqual(words);
});

test('a query has an end', () => {
  expect(queryWords('ord '.repeat(1000)).length).toBeLessThanOrEqual(24);
  expect(queryWords('x'.repeat(100_000)).join('').length).toBeLessThanOrEqual(200);
});
