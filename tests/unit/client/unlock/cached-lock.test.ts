import { expect, test, vi } from 'vitest';
import { cachedLock } from '../../../../src/client/unlock/cached-lock.ts';
import type { Lock } from '../../../../src/vault/lock.ts';

const lock = { epoch: 1 } as Lock;

test('fetches once for those who ask together, and anew after a minute', async () => {
  let time = 0;
  const fetchLock = vi.fn(() => Promise.resolve(lock));
  const get = cachedLock(fetchLock, () => time);
  await Promise.all([get(), get()]);
  expect(fetchLock).toHaveBeenCalledTimes(1);
  time = 60_000;
  await get();
  expect(fetchLock).toHaveBeenCalledTimes(2);
});

test('does not keep a failure', async () => {
  const fetchLock = vi.fn<() => Promise<Lock>>();
  fetchLock.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(lock);
  const get = cachedLock(fetchLock, () => 0);
  await expect(get()).rejects.toThrow('offline');
  await expect(get()).resolves.toBe(lock);
});
