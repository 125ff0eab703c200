import { GateError } from './gate-error.ts';
import { findLeaks } from './find-leaks.ts';
import type { Secrets } from './leak.ts';

/**
 * The gate at the end of every build.
 *
 * @throws {GateError} `leak` with all that was found, `unreadable` when something cannot be read
 */
export async function assertNoLeaks(root: string, secrets: Secrets): Promise<void> {
  const leaks = await findLeaks(root, secrets);
  if (leaks.length > 0) throw new GateError('leak', { leaks });
}
