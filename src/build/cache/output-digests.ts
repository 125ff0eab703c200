import { createHmac } from 'node:crypto';
import { MARKER } from '../publish/check-output.ts';
import { isSealed } from '../seal/sealed-folder.ts';
import { digestTree } from './digest-tree.ts';

/** Digests of the two halves of a site, hexadecimal: what is open to all, and what is sealed. */
export interface OutputDigests {
  open: string;
  sealed: string;
}

/** @returns null where anything in the folder cannot be read */
export function digestOutput(folder: string, key: Buffer): OutputDigests | null {
  const [open, sealed] = [digestOpenHalf(folder, key), digestOf(folder, key, isSealed)];
  return open === null || sealed === null ? null : { open, sealed };
}

/** As {@link digestOutput}, of the open half alone. */
export function digestOpenHalf(folder: string, key: Buffer): string | null {
  // The mark that publishing leaves is no part of a site.
  return digestOf(folder, key, (path) => path !== MARKER && !isSealed(path));
}

function digestOf(folder: string, key: Buffer, counts: (path: string) => boolean): string | null {
  const digest = createHmac('sha256', key);
  try {
    digestTree(digest, folder, counts);
    return digest.digest('hex');
  } catch {
    return null;
  }
}
