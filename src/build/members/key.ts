import { createHash } from 'node:crypto';
import { fromBase64url, toBase64url } from '../../vault/base64url.ts';
import { type Bytes, concat, expectLength, sameBytes } from '../../vault/bytes.ts';
import { MembersError } from './error.ts';

/**
 * How a builder's key begins. It tells people and secret scanners what they are looking at, and
 * the number leaves room for another kind of key.
 */
const PREFIX = 'traff-key-1-';
/** Bytes of a builder's key: 256 bits, as HKDF with SHA-256 can use. */
export const TRAFF_KEY_LENGTH = 32;
const CHECK_LENGTH = 4;

function checksum(key: Uint8Array): Uint8Array {
  return createHash('sha256').update(PREFIX).update(key).digest().subarray(0, CHECK_LENGTH);
}

/**
 * `traff-key-1-` and 48 characters of base64url: the key and, in the last 4 of 36 bytes, the start
 * of the SHA-256 of prefix and key. A slip in copying is thus told apart from another site's key.
 *
 * @throws {TypeError} when the key is not 32 bytes long
 */
export function formatTraffKey(key: Uint8Array): string {
  expectLength('key', key, TRAFF_KEY_LENGTH);
  return PREFIX + toBase64url(concat(key, checksum(key)));
}

/**
 * The 32 bytes of a `TRAFF_KEY` as it stands in the environment. Space and quotation marks around
 * it are forgiven: hosts' forms add them.
 *
 * @throws {MembersError} `key-missing` for none; `key-malformed` for anything that
 *   {@link formatTraffKey} does not make
 */
export function parseTraffKey(text: string | null | undefined): Bytes {
  const trimmed = (text ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
  if (trimmed === '') throw new MembersError('key-missing');
  const bytes = trimmed.startsWith(PREFIX) ? fromBase64url(trimmed.slice(PREFIX.length)) : null;
  if (bytes?.length !== TRAFF_KEY_LENGTH + CHECK_LENGTH) throw new MembersError('key-malformed');
  const key = bytes.slice(0, TRAFF_KEY_LENGTH);
  if (!sameBytes(checksum(key), bytes.subarray(TRAFF_KEY_LENGTH))) {
    throw new MembersError('key-malformed');
  }
  return key;
}
