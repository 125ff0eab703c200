import type { Label } from '../../vault/format.ts';
import { examineFiles } from './examine-files.ts';
import type { Leak, Secrets } from './leak.ts';
import { pathsBelow } from './paths-below.ts';
import { SealedProof, type Sealing } from './sealed-proof.ts';
import { Seeker } from './seeker.ts';
import { soughtIn } from './sought.ts';

/**
 * Looks for member texts in everything below `root`; see {@link examineFiles}.
 *
 * @returns nothing where the output is clean
 * @throws {GateError} `unreadable` when a file or folder cannot be read or is a link
 */
export function findLeaks(
  root: string,
  secrets: Secrets,
  sealed?: { sealing: Sealing; labels: ReadonlyMap<string, Label> },
): Promise<Leak[]> {
  return new Promise((done) => {
    const proof = sealed === undefined ? null : new SealedProof(sealed.sealing);
    const files = { root, paths: [...pathsBelow(root)], labels: sealed?.labels ?? new Map() };
    done(examineFiles({ seeker: new Seeker(soughtIn(secrets)), secrets, proof }, files));
  });
}
