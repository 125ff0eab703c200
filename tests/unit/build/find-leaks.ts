import type { Label } from '../../../src/vault/format.ts';
import { examineFiles } from '../../../src/build/gate/examine-files.ts';
import type { Leak, Secrets } from '../../../src/build/gate/leak.ts';
import { pathsBelow } from '../../../src/build/gate/paths-below.ts';
import { SealedProof, type Sealing } from '../../../src/build/gate/sealed-proof.ts';
import { Seeker } from '../../../src/build/gate/seeker.ts';
import { soughtIn } from '../../../src/build/gate/sought.ts';

/**
 * The gate without its threads, for hundreds of small folders: looks for member texts in everything
 * below `root`; see {@link examineFiles}.
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
