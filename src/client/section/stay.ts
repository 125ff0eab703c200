import type { Lock } from '../../vault/lock.ts';
import { createBlobs } from '../blobs.ts';
import { Failure } from '../failure.ts';
import { prepareDates } from '../long-date.ts';
import type { Session } from '../session/session.ts';
import type { View, ViewContext } from '../views/view.ts';
import type { Place } from './place.ts';

/** Why a session is of no use with the lock the site shows now. */
export type Mismatch = 'otherSite' | 'newEpoch';

/** @returns `null` when the session opens what this lock locks */
export function mismatch({ keys }: Session, lock: Lock): Mismatch | null {
  if (keys.site !== lock.site) return 'otherSite';
  return keys.epoch === lock.epoch ? null : 'newEpoch';
}

interface Views {
  viewOf: (place: Place, context: ViewContext) => Promise<View>;
}

interface Stay extends Omit<ViewContext, 'blobs'> {
  place: Place;
  session: Session;
  /** Called when a sealed file is missing or does not open: the keys may have been changed. */
  doubt: () => void;
}

/**
 * Makes the page that is asked for, with the keys of an open session.
 *
 * @throws {Failure} when the page does not exist or cannot be opened
 */
export async function render({ session, place, doubt, ...stay }: Stay): Promise<View> {
  const { viewOf } = await loadViews();
  const blobs = createBlobs(session.keys, { base: stay.config.base, signal: stay.signal, doubt });
  return viewOf(place, { ...stay, blobs });
}

/** Loads what pages are made with ahead, while the reader types or waits for the unlocking. */
export function prepareViews(tag: string): void {
  loadViews()
    .then(() => prepareDates(tag))
    .catch(() => undefined);
}

/** @throws {Failure} `missingPart`: scripts have other names once the site has been put up anew */
async function loadViews(): Promise<Views> {
  try {
    return await import('../views/views.ts');
  } catch {
    throw new Failure('missingPart');
  }
}
