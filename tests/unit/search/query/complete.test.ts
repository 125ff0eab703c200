import { expect, test } from 'vitest';
import { complete } from '../../../../src/search/query/complete.ts';

test.each([
  ['pol', 'polisen', 'polisen'],
  ['samverkan pol', 'polisen', 'samverkan polisen'],
  ['anne sög', 'Anne Sögaard', 'Anne Sögaard'],
  ['söga', 'Anne Sögaard', 'Anne Sögaard'],
  ['samtal med anne s', 'Anne Sögaard', 'samtal med Anne Sögaard'],
  ['harry', 'Härryda', 'Härryda'],
  ['upplands b', 'Upplands-Bro', 'Upplands-Bro'],
  ['upplands-b', 'Upplands-Bro', 'Upplands-Bro'],
  ['samverkan polsen', 'polisen', 'samverkan polisen'],
  ['  pol ', 'polisen', '  polisen'],
  ['', 'polisen', 'polisen'],
  ['"andra li', 'andra linjen', '"andra linjen'],
  ['”öppen” andra li', 'andra linjen', '”öppen” andra linjen'],
])('“%s” and %s make “%s”', (typed, proposed, asked) => {
  expect(complete(typed, proposed)).toBe(asked);
});
