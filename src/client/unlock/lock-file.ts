import { parseLock, type Lock } from '../../vault/lock.ts';
import { failureOf } from '../explain.ts';
import { Failure } from '../failure.ts';
import type { SeenEpochs } from '../session/seen-epochs.ts';
import { fetchOwn } from '../fetching.ts';

/**
 * The site's public header with the key slots, as it is now: a stale one would turn a revocation
 * into a puzzle.
 *
 * @throws {Failure} `offline`, `server`, `noLock`, `damagedLock`, `unsafeLock`, `unsupported`, or
 *   `olderSite` when a later epoch of the site was unlocked in this browser
 */
export async function fetchLock(base: string, seen: Pick<SeenEpochs, 'highest'>): Promise<Lock> {
  const response = await fetchOwn(`${base}/m/lock.json`, { cache: 'no-cache' });
  if (response === null) throw new Failure('noLock');
  const text = await response.text().catch(() => {
    throw new Failure('offline');
  });
  const lock = await parseLock(text).catch((error: unknown) => {
    throw failureOf(error, 'lock');
  });
  if (lock.epoch < seen.highest(lock.site)) throw new Failure('olderSite');
  return lock;
}
