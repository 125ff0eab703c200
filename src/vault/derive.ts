import { type Bytes, expectLength, unshared } from './bytes.ts';
import { encodeFields, type Field } from './fields.ts';
import { FORMAT } from './format.ts';

/** Length, in bytes, of every secret that keys are derived from. */
export const SECRET_LENGTH = 32;

/**
 * HKDF-SHA-256 (RFC 5869) with an empty salt and, as info, `traff`, {@link FORMAT}, `purpose` and
 * `context` in length-prefixed fields. Another purpose or context gives unrelated bytes.
 *
 * @throws {TypeError} when `secret` is not {@link SECRET_LENGTH} bytes long
 */
export async function deriveBytes(
  secret: Uint8Array,
  purpose: string,
  context: readonly Field[],
  length = SECRET_LENGTH,
): Promise<Bytes> {
  expectLength('secret', secret, SECRET_LENGTH);
  const { subtle } = crypto;
  const key = await subtle.importKey('raw', unshared(secret), 'HKDF', false, ['deriveBits']);
  const info = encodeFields(['traff', FORMAT, purpose, ...context]);
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info };
  return new Uint8Array(await subtle.deriveBits(algorithm, key, length * 8));
}

/** As {@link deriveBytes}, but a key for HMAC-SHA-256 whose bytes cannot be read back. */
export async function deriveMacKey(
  secret: Uint8Array,
  purpose: string,
  context: readonly Field[],
): Promise<CryptoKey> {
  return importMacKey(await deriveBytes(secret, purpose, context));
}

/** @param seed 32 bytes; overwritten */
export async function importMacKey(seed: Bytes): Promise<CryptoKey> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', seed, hmac, false, ['sign']);
  seed.fill(0);
  return key;
}

/** As {@link deriveBytes}, but a key for AES-256-GCM whose bytes cannot be read back. */
export async function deriveAesKey(
  secret: Uint8Array,
  purpose: string,
  context: readonly Field[],
): Promise<CryptoKey> {
  return importAesKey(await deriveBytes(secret, purpose, context));
}

/** @param seed 32 bytes; overwritten */
export async function importAesKey(seed: Bytes): Promise<CryptoKey> {
  const uses: KeyUsage[] = ['encrypt', 'decrypt'];
  const key = await crypto.subtle.importKey('raw', seed, 'AES-GCM', false, uses);
  seed.fill(0);
  return key;
}

/** A key for HMAC-SHA-256 in the hands of other cryptography than the browsers'. */
export interface MacKey {
  mac: (message: Uint8Array) => Bytes;
}

/** HMAC-SHA-256 (RFC 2104): 32 bytes. */
export async function mac(key: CryptoKey | MacKey, message: Uint8Array): Promise<Bytes> {
  if ('mac' in key) return key.mac(message);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, unshared(message)));
}
