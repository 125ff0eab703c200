import type { Bytes } from '../../../src/vault/bytes.ts';
import { openBlob, sealBlob } from '../../../src/vault/blob.ts';
import { encodeFields } from '../../../src/vault/fields.ts';
import { FORMAT, type Label } from '../../../src/vault/format.ts';
import { deriveKeys, type SiteKeys } from '../../../src/vault/keys.ts';

/** Milliseconds for one opening, of each round. */
export interface Opening {
  ours: number[];
  bare: number[];
}

const LABEL: Label = { route: 'note/2024-04-23', type: 'note' };
/** A blob is magic and format version, the nonce, and what is encrypted with its tag (16 bytes). */
const [HEADER, NONCE] = [5, 12];
/**
 * Rounds are short, so that few of them are disturbed, and long beside what the clock can tell
 * (5 µs in an isolated page); and there are many of them, for large blobs as many as time allows.
 */
const BYTES_A_ROUND = 256_000;
const MOST_OPENINGS = 25;
const BYTES_IN_ALL = 500_000_000;
const [FEWEST_ROUNDS, MOST_ROUNDS] = [15, 400];

/**
 * Opens a blob of so many bytes, and decrypts the very same bytes with Web Crypto alone, by turns.
 * Runs in Node and in browsers.
 */
export async function compareOpening(bytes: number): Promise<Opening> {
  const keys = await deriveKeys(new Uint8Array(32).fill(1), { site: 'a1'.repeat(16), epoch: 1 });
  const body = Uint8Array.from({ length: bytes }, (_, i) => i * 31);
  const blob = await sealBlob(keys, LABEL, body);
  const decrypt = bareDecryption(keys, blob);
  const opening: Opening = { ours: [], bare: [] };
  const openings = within(1, BYTES_A_ROUND / bytes, MOST_OPENINGS);
  const rounds = within(FEWEST_ROUNDS, BYTES_IN_ALL / (bytes * openings), MOST_ROUNDS);
  const warmUp = Math.ceil(rounds / 10);
  for (let round = -warmUp; round < rounds; round++) {
    const ours = await timeEach(openings, () => openBlob(keys, LABEL, blob));
    const bare = await timeEach(openings, decrypt);
    if (round < 0) continue;
    opening.ours.push(ours);
    opening.bare.push(bare);
  }
  return opening;
}

function bareDecryption({ site, epoch, blob: { seal } }: SiteKeys, blob: Bytes) {
  const { route, type } = LABEL;
  const additionalData = encodeFields(['traff blob', FORMAT, site, epoch, route, type]);
  const iv = blob.subarray(HEADER, HEADER + NONCE);
  const parameters = { name: 'AES-GCM', iv, additionalData, tagLength: 128 };
  const sealed = blob.subarray(HEADER + NONCE);
  return () => crypto.subtle.decrypt(parameters, seal, sealed);
}

async function timeEach(times: number, action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < times; i++) await action();
  return (performance.now() - start) / times;
}

function within(least: number, value: number, most: number): number {
  return Math.round(Math.max(least, Math.min(value, most)));
}
