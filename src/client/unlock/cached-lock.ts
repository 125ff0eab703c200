import type { Lock } from '../../vault/lock.ts';

/** A lock older than this is fetched anew before a passphrase is tried: it may be a new one. */
const FRESH = 60_000;

/** Gives the site's lock, at most `age` milliseconds old; a minute where nothing is said. */
export type CurrentLock = (age?: number) => Promise<Lock>;

/** The site's lock, fetched once for the several that need it; a failure is not kept. */
export function cachedLock(fetchLock: () => Promise<Lock>, clock: () => number): CurrentLock {
  let fetched: { at: number; lock: Promise<Lock> } | null = null;
  return (age = FRESH) => {
    if (fetched !== null && clock() - fetched.at < age) return fetched.lock;
    const mine = { at: clock(), lock: fetchLock() };
    fetched = mine;
    mine.lock.catch(() => {
      if (fetched === mine) fetched = null;
    });
    return mine.lock;
  };
}
