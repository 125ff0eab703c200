import { fromBase64url } from '../../vault/base64url.ts';
import { deriveKeys } from '../../vault/keys.ts';
import type { Lock } from '../../vault/lock.ts';
import { createBlobs } from '../blobs.ts';
import type { ClientConfig } from '../../locales/client-config.ts';
import { Failure } from '../failure.ts';
import type { ObjectUrls } from '../views/object-urls.ts';
import type { Place } from './place.ts';
import type { Session } from '../session/session.ts';
import type { View, ViewContext } from '../views/view.ts';

/** Why a session is of no use with the lock the site shows now. */
export type Mismatch = 'otherSite' | 'newEpoch' | 'olderSite';

/** @returns `null` when the session opens what this lock locks */
export function mismatch(session: Session, lock: Lock): Mismatch | null {
  if (session.site !== lock.site) return 'otherSite';
  if (session.epoch < lock.epoch) return 'newEpoch';
  return session.epoch > lock.epoch ? 'olderSite' : null;
}

interface Views {
  viewOf: (place: Place, context: ViewContext) => Promise<View>;
}

export interface Stay {
  config: ClientConfig;
  place: Place;
  session: Session;
  signal: AbortSignal;
  objectUrls: ObjectUrls;
  announce: (message: string) => void;
  now: Date;
}

/**
 * Makes the page that is asked for, with the keys of an open session. The keys live in what the
 * view holds on to, and cannot be read out of it.
 *
 * @throws {Failure} when the page does not exist or cannot be opened
 */
export async function render({ session, place, ...stay }: Stay): Promise<View> {
  const secret = fromBase64url(session.key);
  if (secret?.length !== 32) throw new Failure('unknown');
  const [keys, { viewOf }] = await Promise.all([deriveKeys(secret, session), loadViews()]);
  secret.fill(0);
  const blobs = createBlobs(keys, stay.config.base, stay.signal);
  const context: ViewContext = { ...stay, blobs };
  return viewOf(place, context);
}

/** Loads the views; also called ahead, while the reader waits for the unlocking anyway. */
export async function loadViews(): Promise<Views> {
  try {
    return await import('../views/views.ts');
  } catch {
    throw new Failure('offline');
  }
}
