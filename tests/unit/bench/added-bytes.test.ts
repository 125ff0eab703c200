import { expect, test } from 'vitest';
import { addedBytes } from '../../bench/search/added-bytes.ts';

test('the scripts of the search are found and counted, of one language only', async () => {
  const entry = Buffer.from(JSON.stringify({ synonyms: [['bvc', 'barnavårdscentral']] }));
  const data = new Map([
    ['pagefind-entry.json', entry],
    ['lexicon/a.traff_lex', new Uint8Array(123)],
  ]);
  const { code, lexicon, synonyms } = await addedBytes({ program: new Map(), data });
  expect(lexicon).toBe(123);
  expect(synonyms).toBeGreaterThan(20);
  expect(code).toBeGreaterThan(5_000);
  expect(code).toBeLessThan(25_000);
});
