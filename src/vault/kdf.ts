import { type Bytes, expectLength, unshared } from './bytes.ts';
import { VaultError } from './error.ts';
import { canonicalPassphrase } from './passphrase.ts';

/** Cost and salt of Argon2id (RFC 9106), version 0x13. */
export interface KdfParameters {
  /** Memory, in KiB. */
  memoryKiB: number;
  passes: number;
  parallelism: number;
  /** {@link SALT_LENGTH} random bytes, one salt for the whole site. */
  salt: Uint8Array;
}

/** Any implementation of Argon2id, version 0x13, without secret and associated data. */
export type Argon2id = (input: {
  password: Uint8Array;
  salt: Uint8Array;
  memoryKiB: number;
  passes: number;
  parallelism: number;
  /** Length of the result. */
  bytes: number;
}) => Promise<Uint8Array>;

/** In bytes, as RFC 9106 (section 3.1) recommends for passwords. */
export const SALT_LENGTH = 16;
/** In bytes: what Argon2id gives, and what secrets are derived from. */
const STRETCHED_LENGTH = 32;

/**
 * The floor is the smallest memory OWASP's Password Storage Cheat Sheet names for two passes
 * (19 MiB, t = 2, p = 1). Lower settings in a lock that a hostile host serves would make what is
 * typed cheap to guess. The ceiling is what a telephone can still bear (a few seconds); anything
 * above is there to freeze it. One lane: the browser runs Argon2 in one thread, and lanes would
 * only help a guesser who has more.
 */
export const KDF_BOUNDS = {
  memoryKiB: { min: 19 * 1024, max: 128 * 1024 },
  passes: { min: 2, max: 4 },
  parallelism: { min: 1, max: 1 },
} as const;

/**
 * What new sites get: as much as stays below a second in Chromium slowed down six times, on a small
 * virtual server. `npm run bench` measures it there. A third more memory took over a second, and
 * twice the memory with one pass varied more.
 */
export const KDF_COST = { memoryKiB: 24 * 1024, passes: 2, parallelism: 1 } as const;

type Cost = keyof typeof KDF_BOUNDS;
const costs = Object.keys(KDF_BOUNDS) as Cost[];

/**
 * @throws {VaultError} `parameters` when a cost is not a whole number within {@link KDF_BOUNDS},
 *   or the salt not {@link SALT_LENGTH} bytes
 */
export function checkKdfParameters(parameters: KdfParameters): void {
  for (const cost of costs) {
    const { min, max } = KDF_BOUNDS[cost];
    const value = parameters[cost];
    if (!Number.isInteger(value) || value < min || value > max) {
      throw new VaultError('parameters', `${cost}: expected ${min} to ${max}, got ${value}`);
    }
  }
  if (parameters.salt.length !== SALT_LENGTH) {
    throw new VaultError('parameters', `salt: expected ${SALT_LENGTH} bytes`);
  }
}

/**
 * {@link STRETCHED_LENGTH} bytes from a passphrase as typed, in the spelling that
 * {@link canonicalPassphrase} gives it. Everything that opens a lock comes through here.
 *
 * @throws {VaultError} before any work: `parameters` as {@link checkKdfParameters} does,
 *   `wrong-passphrase` when nothing was typed
 */
export async function stretch(
  passphrase: string,
  parameters: KdfParameters,
  argon2id: Argon2id,
): Promise<Bytes> {
  checkKdfParameters(parameters);
  const password = new TextEncoder().encode(canonicalPassphrase(passphrase));
  if (password.length === 0) throw new VaultError('wrong-passphrase', 'the passphrase is empty');
  const { memoryKiB, passes, parallelism, salt } = parameters;
  const cost = { memoryKiB, passes, parallelism };
  const stretched = await argon2id({ password, salt, ...cost, bytes: STRETCHED_LENGTH });
  password.fill(0);
  expectLength('argon2id', stretched, STRETCHED_LENGTH);
  return unshared(stretched);
}
