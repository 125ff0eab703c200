import { expect, test } from 'vitest';
import { lettersOff } from '../../../../src/search/query/letters-off.ts';

test.each([
  ['samverkan', 'samverkan', 0],
  ['samverkn', 'samverkan', 1],
  ['sammverkan', 'samverkan', 1],
  ['sanverkan', 'samverkan', 1],
  ['samevrkan', 'samverkan', 1],
  ['asmevrkan', 'samverkan', 2],
  ['smverkna', 'samverkan', 2],
  ['ab', 'ba', 1],
  ['', 'ab', 2],
  ['', '', 0],
  ['abc', 'xyz', Infinity],
  ['a', 'abcdef', Infinity],
])('%s and %s', (a, b, off) => {
  expect(lettersOff(a, b, 2)).toBe(off);
  expect(lettersOff(b, a, 2)).toBe(off);
});
