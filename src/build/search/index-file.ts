import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { gzip } from 'pako';

/** Files by their path, as Pagefind's program asks for them. */
export type Files = Map<string, Uint8Array>;

/** What Pagefind 1.5 begins its files with, before they are packed. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Hexadecimal figures of a hash that tell the files of one index apart. */
const HASH_LENGTH = 10;

/** A file of Pagefind's that holds a list in CBOR (RFC 8949). @throws {Error} where it does not */
export function readList(packed: Uint8Array): unknown[] {
  const value: unknown = decode(gunzipSync(packed).subarray(SIGNATURE.length));
  if (!Array.isArray(value)) throw new Error('Pagefind’s files are laid out in an unknown way');
  return value as unknown[];
}

export function packList(list: unknown[]): Uint8Array {
  return pack(Buffer.concat([SIGNATURE, encode(list)]));
}

/** A record as Pagefind keeps it: JSON behind the signature, not yet packed. */
export function signedJson(value: unknown): Uint8Array {
  return Buffer.concat([SIGNATURE, Buffer.from(JSON.stringify(value))]);
}

/** Node's own zlib makes other bytes from version to version, and has other code for some processors. */
export function pack(bytes: Uint8Array): Uint8Array {
  return gzip(bytes, { level: 9 });
}

/** So that a name stays as long as what it names, and the file can be kept for long. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
}
