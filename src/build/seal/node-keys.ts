import { createCipheriv, createHmac, createSecretKey } from 'node:crypto';
import type { SealKey } from '../../vault/box.ts';
import type { Bytes } from '../../vault/bytes.ts';
import type { MacKey } from '../../vault/derive.ts';
import type { Context } from '../../vault/format.ts';
import { deriveSeeds, type SealingKeys } from '../../vault/keys.ts';

/** Bytes of the tag of AES-256-GCM. */
const TAG = 16;

/**
 * The keys that `deriveKeys` derives, for Node's own cryptography, with which the vault seals the
 * same bytes. It answers at once, where Web Crypto hands each step to another thread and back: of
 * a small blob, of which a large site has tens of thousands, that is most of the time.
 *
 * @throws {TypeError} when `siteKey` is not 32 bytes long
 */
export async function deriveNodeKeys(siteKey: Uint8Array, context: Context): Promise<SealingKeys> {
  const { site, epoch } = context;
  const seeds = await deriveSeeds(siteKey, context);
  const [seal, nonce, name] = [sealKey(seeds.seal), macKey(seeds.nonce), macKey(seeds.name)];
  return { site, epoch, blob: { seal, nonce }, name };
}

/** @param seed overwritten */
function macKey(seed: Bytes): MacKey {
  const key = createSecretKey(seed);
  seed.fill(0);
  return { mac: (message) => createHmac('sha256', key).update(message).digest() };
}

/** @param seed overwritten */
function sealKey(seed: Bytes): SealKey {
  const key = createSecretKey(seed);
  seed.fill(0);
  return {
    encrypt: (nonce, additional, content) => {
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
      cipher.setAAD(additional);
      return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
    },
  };
}
