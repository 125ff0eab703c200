import type { BoxKeys, SealingBoxKeys } from './box.ts';
import type { Bytes } from './bytes.ts';
import { deriveBytes, importAesKey, importMacKey, type MacKey } from './derive.ts';
import type { Context } from './format.ts';

/**
 * What opens and seals the blobs of one epoch. Plain data around keys whose bytes cannot be read,
 * so a browser can keep it in IndexedDB.
 */
export interface SiteKeys extends Context {
  blob: BoxKeys;
  /** HMAC-SHA-256, makes the blobs' names. */
  name: CryptoKey;
}

/** What seals the blobs of one epoch: {@link SiteKeys}, or the same keys in other hands. */
export interface SealingKeys extends Context {
  blob: SealingBoxKeys;
  name: CryptoKey | MacKey;
}

/**
 * The keys of one epoch. Derive them once: everything else is cheap. The caller should overwrite
 * `siteKey` afterwards.
 *
 * @throws {TypeError} when `siteKey` is not 32 bytes long
 */
export async function deriveKeys(siteKey: Uint8Array, context: Context): Promise<SiteKeys> {
  const { site, epoch } = context;
  const seeds = await deriveSeeds(siteKey, context);
  const [seal, nonce, name] = await Promise.all([
    importAesKey(seeds.seal),
    importMacKey(seeds.nonce),
    importMacKey(seeds.name),
  ]);
  return { site, epoch, blob: { seal, nonce }, name };
}

/** The bytes of the keys of one epoch, 32 each. */
interface Seeds {
  seal: Bytes;
  nonce: Bytes;
  name: Bytes;
}

/**
 * What {@link deriveKeys} makes its keys of, for other cryptography than the browsers'. The caller
 * should overwrite them as soon as they are keys.
 *
 * @throws {TypeError} when `siteKey` is not 32 bytes long
 */
export async function deriveSeeds(siteKey: Uint8Array, { site, epoch }: Context): Promise<Seeds> {
  const derive = (purpose: string): Promise<Bytes> => deriveBytes(siteKey, purpose, [site, epoch]);
  const [seal, nonce, name] = await Promise.all([
    derive('blob seal'),
    derive('blob nonce'),
    derive('blob name'),
  ]);
  return { seal, nonce, name };
}
