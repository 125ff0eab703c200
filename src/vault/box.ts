import { type Bytes, concat, unshared } from './bytes.ts';
import { deriveAesKey, deriveMacKey, mac, type MacKey } from './derive.ts';
import { encodeFields, type Field } from './fields.ts';

const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;
/** Bytes a box is longer than what is in it. */
export const BOX_OVERHEAD = NONCE_LENGTH + TAG_LENGTH;

/** Keys of one purpose. No key's bytes can be read back; browsers can keep both in IndexedDB. */
export interface BoxKeys {
  /** HMAC-SHA-256, makes the nonces. */
  nonce: CryptoKey;
  /** AES-256-GCM. */
  seal: CryptoKey;
}

/** A key for AES-256-GCM in the hands of other cryptography than the browsers'. It only seals. */
export interface SealKey {
  /** The ciphertext, then the tag of 16 bytes. */
  encrypt: (nonce: Bytes, additional: Bytes, content: Uint8Array) => Bytes;
}

/** What boxes of one purpose are sealed with. All cryptography gives the same bytes. */
export interface SealingBoxKeys {
  nonce: CryptoKey | MacKey;
  seal: CryptoKey | SealKey;
}

/**
 * The keys of the boxes for one purpose in one context.
 *
 * @throws {TypeError} when `secret` is not 32 bytes long
 */
export async function deriveBoxKeys(
  secret: Uint8Array,
  purpose: string,
  context: readonly Field[],
): Promise<BoxKeys> {
  const [seal, nonce] = await Promise.all([
    deriveAesKey(secret, `${purpose} seal`, context),
    deriveMacKey(secret, `${purpose} nonce`, context),
  ]);
  return { seal, nonce };
}

function gcm(nonce: Bytes, additional: Bytes): AesGcmParams {
  const tagLength = TAG_LENGTH * 8;
  return { name: 'AES-GCM', iv: nonce, additionalData: additional, tagLength };
}

/**
 * Nonce (12 bytes), then AES-256-GCM of `content` with its tag (16 bytes).
 *
 * The nonce is the start of the HMAC of the additional data and the content, under a key of its
 * own. The same content in the same place therefore gives the same bytes in every build, and other
 * content another nonce, however often a site is built and however its history is rewound: no
 * state to keep, nothing to lose. An onlooker can tell that a box is unchanged, and no more.
 *
 * Two contents meet in a nonce with probability n^2 / 2^97 after n different boxes. NIST SP
 * 800-38D allows random 96-bit nonces up to n = 2^32 a key; 10,000 notes changed daily for ten
 * years are less than 2^26, and a key lives for one epoch. A key for each box, derived from a
 * longer salt, would have no such bound. Measured, it made opening a small blob three times as
 * slow as bare decryption.
 */
export async function sealBox(
  keys: SealingBoxKeys,
  additional: Bytes,
  content: Uint8Array,
): Promise<Bytes> {
  const digest = await mac(keys.nonce, concat(encodeFields([additional]), content));
  const nonce = digest.slice(0, NONCE_LENGTH);
  return concat(nonce, await encrypt(keys.seal, nonce, additional, content));
}

async function encrypt(
  key: CryptoKey | SealKey,
  nonce: Bytes,
  additional: Bytes,
  content: Uint8Array,
): Promise<Bytes> {
  if ('encrypt' in key) return key.encrypt(nonce, additional, content);
  const { subtle } = crypto;
  return new Uint8Array(await subtle.encrypt(gcm(nonce, additional), key, unshared(content)));
}

/**
 * What {@link sealBox} was given, or null when the keys, the additional data or any byte differ.
 *
 * AES-GCM does not commit to its key: whoever knows two keys can make one box that opens under
 * both. Checking the nonce against the content would not mend that (96 bits are too few to commit
 * to, and it would read everything twice), and it needs no mending. A box's keys come from a site
 * key or a builder's key: 32 random bytes that nobody guesses, the same for all who hold them, and
 * who holds them can seal what they like. Or they come from a passphrase; then the slot is found by
 * an identifier derived from that passphrase before anything is decrypted (`openLock`), so one slot
 * serves one passphrase. A hostile host that wants to learn which of many guesses a reader types
 * could still list a slot for each, but pays one Argon2id a guess, which is the price of guessing
 * offline with no reader at all.
 */
export async function openBox(
  keys: BoxKeys,
  additional: Bytes,
  box: Uint8Array,
): Promise<Bytes | null> {
  if (box.length < BOX_OVERHEAD) return null;
  const bytes = unshared(box);
  const parameters = gcm(bytes.subarray(0, NONCE_LENGTH), additional);
  try {
    const sealed = bytes.subarray(NONCE_LENGTH);
    return new Uint8Array(await crypto.subtle.decrypt(parameters, keys.seal, sealed));
  } catch {
    return null;
  }
}
