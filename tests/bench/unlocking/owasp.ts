import type { KdfCost } from './kdf-cost.ts';

/**
 * The least that OWASP's Password Storage Cheat Sheet names for Argon2id; any one of them will do.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id
 */
export const OWASP_MINIMUM: readonly KdfCost[] = [
  { memoryKiB: 47_104, passes: 1, parallelism: 1 },
  { memoryKiB: 19_456, passes: 2, parallelism: 1 },
  { memoryKiB: 12_288, passes: 3, parallelism: 1 },
  { memoryKiB: 9_216, passes: 4, parallelism: 1 },
  { memoryKiB: 7_168, passes: 5, parallelism: 1 },
];

/** The dearest of OWASP's settings that these costs reach in every respect; null for none. */
export function owaspReached(cost: KdfCost): KdfCost | null {
  const reached = OWASP_MINIMUM.filter(
    (least) =>
      cost.memoryKiB >= least.memoryKiB &&
      cost.passes >= least.passes &&
      cost.parallelism >= least.parallelism,
  );
  return reached[0] ?? null;
}

/** @example describeCost({ memoryKiB: 19_456, passes: 2, parallelism: 1 }) //=> 'm=19 MiB t=2 p=1' */
export function describeCost({ memoryKiB, passes, parallelism }: KdfCost): string {
  return `m=${memoryKiB / 1024} MiB t=${passes} p=${parallelism}`;
}
