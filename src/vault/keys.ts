import { type BoxKeys, deriveBoxKeys } from './box.ts';
import { deriveMacKey } from './derive.ts';
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

/**
 * The keys of one epoch. Derive them once: everything else is cheap. The caller should overwrite
 * `siteKey` afterwards.
 *
 * @throws {TypeError} when `siteKey` is not 32 bytes long
 */
export async function deriveKeys(siteKey: Uint8Array, context: Context): Promise<SiteKeys> {
  const { site, epoch } = context;
  const [blob, name] = await Promise.all([
    deriveBoxKeys(siteKey, 'blob', [site, epoch]),
    deriveMacKey(siteKey, 'blob name', [site, epoch]),
  ]);
  return { site, epoch, blob, name };
}
