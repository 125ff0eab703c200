import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../../../src/build/cache/cache-folder.ts';

test('caches lie with the packages unless another place is named', () => {
  const usual = join('/project', 'node_modules', '.cache', 'traff-social');
  expect(cacheFolder('/project', 'traff-social', {})).toBe(usual);
  expect(cacheFolder('/project', 'traff-social', { TRAFF_CACHE: '' })).toBe(usual);
  const elsewhere = cacheFolder('/project', 'traff-social', { TRAFF_CACHE: 'kept' });
  expect(elsewhere).toBe(join(resolve('kept'), 'traff-social'));
});
