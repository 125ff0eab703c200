import { expect, test } from 'vitest';
import { searchLanguage } from '../../../../src/search/language/all.ts';
import { splitAsked } from '../../../../src/search/query/split-asked.ts';
import { standNear } from '../../../../src/search/query/stand-near.ts';
import { knownWords } from '../known.ts';

const sv = searchLanguage('sv');
const known = knownWords(
  'linjen, tidiga, insatser, lätt, tillgänglig, kväll, arbete, barn, grupp, hem',
);

test.each([
  ['andralinjen', ['andra linjen']],
  ['tidigainsatser', ['tidiga insatser']],
  ['lättillgänglig', ['lätt tillgänglig']],
  ['kvällsarbete', ['kväll arbete']],
  ['barngrupper', ['barn grupper']],
  ['hemtjänst', []],
  ['barnhem', ['barn hem']],
  ['barn', []],
  ['2023barn', []],
])('%s may be %j', (word, parts) => {
  expect(splitAsked(word, known, sv).map((pair) => pair.join(' '))).toEqual(parts);
});

test('a language without compounds has no such words', () => {
  const english = knownWords('early, support', 'en');
  expect(splitAsked('earlysupport', english, searchLanguage('en'))).toEqual([]);
});

test.each([
  ['side by side', 'Vi arbetar med barn i grupp.', ['barn', 'grupper'], true],
  ['as parts of others', 'Kvällsöppet och fältarbeten.', ['kväll', 'arbete'], true],
  ['far apart', 'Barn är viktiga för oss alla här och en grupp.', ['barn', 'grupp'], false],
  ['one of them twice', 'Barn och åter barn.', ['barn', 'barn'], true],
  ['one word is not two', 'Barn.', ['barn', 'barn'], false],
  ['not at all', 'Hembesök görs av socialtjänsten.', ['barn', 'tjänst'], false],
] as const)('words near each other: %s', (_, text, [first, second], near) => {
  expect(standNear(text, [first, second], sv)).toBe(near);
});
