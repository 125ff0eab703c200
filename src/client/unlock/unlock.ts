import { toBase64url } from '../../vault/base64url.ts';
import { stretch } from '../../vault/kdf.ts';
import { openLock, type Lock } from '../../vault/lock.ts';
import { Failure } from '../failure.ts';
import { failureOf } from '../explain.ts';
import { sessionOf, type Session } from '../session/session.ts';
import { argon2id } from './kdf.ts';

/**
 * Opens the site's lock with a passphrase or the secret of an invitation.
 *
 * @param at the time to note as that of unlocking, milliseconds since 1970
 * @throws {Failure} `wrongPassphrase`, `ended`, `damagedLock`, `unsafeLock`, `unsupported` or
 *   `worker`
 */
export async function unlock(lock: Lock, passphrase: string, at: number): Promise<Session> {
  try {
    const stretched = await stretch(passphrase, lock.kdf, argon2id);
    const { site, epoch } = lock;
    const siteKey = await openLock(lock, stretched);
    const key = toBase64url(siteKey);
    siteKey.fill(0);
    const session = await sessionOf({ site, epoch, at, key });
    if (session === null) throw new Failure('unknown');
    return session;
  } catch (error) {
    throw failureOf(error, 'lock');
  }
}
