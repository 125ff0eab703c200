import { expect, test } from 'vitest';
import { addOne, sharedCount, telling } from '../../../../src/build/progress/shared-count.ts';

test('what is counted elsewhere is told while one waits, and no longer', async () => {
  const count = sharedCount();
  const told: number[] = [];
  const { promise, resolve } = Promise.withResolvers<string>();
  const done = telling(promise, count, (so) => {
    told.push(so);
    addOne(count);
    if (told.length === 3) resolve('done');
  });
  expect(await done).toBe('done');
  expect(told).toEqual([0, 1, 2]);
});

test('a failure is handed on', async () => {
  const work = Promise.reject(new Error('full'));
  await expect(telling(work, sharedCount(), () => undefined)).rejects.toThrow('full');
});
