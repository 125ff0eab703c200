import { expect, test } from 'vitest';
import { describeGateError } from '../../../../src/build/gate/describe-gate-error.ts';
import { GateError } from '../../../../src/build/gate/gate-error.ts';
import type { Leak } from '../../../../src/build/gate/leak.ts';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';

const leak: Leak = {
  kind: 'person',
  file: 'rss.xml',
  source: '',
  excerpt: 'Kim Holm',
  how: 'text',
};

test.each([
  [1, 'syns på ett ställe.', 'can be seen in one place.'],
  [2, 'syns på 2 ställen.', 'can be seen in 2 places.'],
])('%d found are counted as one says it', (n, swedish, english) => {
  const error = new GateError('leak', { leaks: Array.from({ length: n }, () => leak) });
  expect(describeGateError(error, sv)).toContain(swedish);
  expect(describeGateError(error, en)).toContain(english);
});
