import { createHmac } from 'node:crypto';
import { VaultError } from '../../../src/vault/error.ts';
import { type Argon2id, KDF_COST } from '../../../src/vault/kdf.ts';

/** Bytes that differ with `seed` and are the same in every run. */
export function someBytes(length: number, seed: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 31 + seed * 17 + 5) % 256);
}

export const SITE = 'a1'.repeat(16);
export const SITE_KEY = someBytes(32, 1);
export const KDF = { ...KDF_COST, salt: someBytes(16, 2) };
export const CONTEXT = { site: SITE, epoch: 3, kdf: KDF };

/** Stands in for the real thing where its cost is beside the point. */
export const quickArgon2id: Argon2id = ({ password, salt, bytes }) =>
  Promise.resolve(
    new Uint8Array(createHmac('sha256', salt).update(password).digest().subarray(0, bytes)),
  );

/** For what must be refused before any work. */
export const noArgon2id: Argon2id = () => {
  throw new Error('argon2id was called');
};

/** The code a promise is refused with; `opened` when it is not. Other errors are passed on. */
export async function refusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'opened';
  } catch (error) {
    if (error instanceof VaultError) return error.code;
    throw error;
  }
}

export function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = copy[at]! ^ 1;
  return copy;
}
