import { examineFiles } from './examine-files.ts';
import type { Leak, Secrets } from './leak.ts';
import { pathsBelow } from './paths-below.ts';
import { Seeker } from './seeker.ts';

/**
 * Looks for member texts in everything below `root`; see {@link examineFiles}.
 *
 * @returns nothing where the output is clean
 * @throws {GateError} `unreadable` when a file or folder cannot be read or is a link
 */
export function findLeaks(root: string, secrets: Secrets): Promise<Leak[]> {
  return new Promise((done) => {
    done(examineFiles(new Seeker(secrets), secrets, root, [...pathsBelow(root)]));
  });
}
