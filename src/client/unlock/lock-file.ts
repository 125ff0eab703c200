import { parseLock, type Lock } from '../../vault/lock.ts';
import { failureOf } from '../explain.ts';
import { Failure } from '../failure.ts';
import { fetchOwn } from '../fetching.ts';

/**
 * The site's public header with the key slots, as it is now: a stale one would turn a revocation
 * into a puzzle.
 *
 * @throws {Failure} `offline`, `server`, `noLock`, `damagedLock`, `unsafeLock` or `unsupported`
 */
export async function fetchLock(base: string): Promise<Lock> {
  const response = await fetchOwn(`${base}/m/lock.json`, { cache: 'no-cache' });
  if (response === null) throw new Failure('noLock');
  const text = await response.text().catch(() => {
    throw new Failure('offline');
  });
  try {
    return await parseLock(text);
  } catch (error) {
    throw failureOf(error, 'lock');
  }
}
