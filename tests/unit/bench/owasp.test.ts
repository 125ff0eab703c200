import { expect, test } from 'vitest';
import { KDF_BOUNDS, KDF_COST } from '../../../src/vault/kdf.ts';
import { describeCost, OWASP_MINIMUM, owaspReached } from '../../bench/unlocking/owasp.ts';

test('each of OWASP’s settings is enough, and anything less in one respect is not', () => {
  for (const least of OWASP_MINIMUM) {
    expect(owaspReached(least)).toEqual(least);
    expect(owaspReached({ ...least, memoryKiB: least.memoryKiB - 1 })).toBeNull();
    expect(owaspReached({ ...least, passes: least.passes - 1 })).toBeNull();
    expect(owaspReached({ ...least, parallelism: 0 })).toBeNull();
  }
});

test('new sites reach it, and so does the least that a lock may ask for', () => {
  const { memoryKiB, passes, parallelism } = KDF_BOUNDS;
  const floor = {
    memoryKiB: memoryKiB.min,
    passes: passes.min,
    parallelism: parallelism.min,
  };
  expect(owaspReached(KDF_COST)).not.toBeNull();
  expect(owaspReached(floor)).not.toBeNull();
});

test('costs are named as OWASP names them', () => {
  expect(describeCost({ memoryKiB: 19_456, passes: 2, parallelism: 1 })).toBe('m=19 MiB t=2 p=1');
});
