import { VaultError } from '../../vault/error.ts';
import { MAX_LOCK_LENGTH, parseLock, type Lock } from '../../vault/lock.ts';
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
  // It may be only the browser's copy that is damaged, and would be for as long as it is kept.
  const lock = await lockFrom(base, 'no-cache')
    .catch((error: unknown) => {
      if (error instanceof VaultError) return lockFrom(base, 'reload');
      throw error;
    })
    .catch((error: unknown) => {
      throw failureOf(error, 'lock');
    });
  if (lock.epoch < seen.highest(lock.site)) throw new Failure('olderSite');
  return lock;
}

async function lockFrom(base: string, cache: RequestCache): Promise<Lock> {
  const bytes = await fetchOwn(`${base}/m/lock.json`, { cache, longest: MAX_LOCK_LENGTH });
  if (bytes === null) throw new Failure('noLock');
  // A byte order mark is kept, and refused: the build wrote none.
  return parseLock(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}
