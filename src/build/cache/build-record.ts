import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Locale } from '../../locales/locale.ts';
import type { OutputDigests } from './output-digests.ts';

/** Told apart by the key that is made of it: a record of another version has no valid digest. */
const FORMAT = 'traff build record 2';

/** What a finished build leaves behind, for the next one to know that nothing has changed. */
export interface BuildRecord {
  /** Digest of all that went in, hexadecimal. */
  inputs: string;
  /** Digest of what the open half follows from; null where it is not known. */
  openInputs: string | null;
  /** What came out. */
  output: OutputDigests;
  /** When it was built: ISO 8601 in UTC. */
  built: string;
  site: SiteInShort;
}

/** What a command tells of a site that it does not read. Nothing here is secret. */
export interface SiteInShort {
  locale: Locale['code'];
  /** See `AddressBook`. */
  base: string;
  timeZone: string;
  /** Without drafts. */
  meetings: number;
  posts: number;
  warnings: number;
}

/** The key of all digests in a record, made from `TRAFF_KEY`, or from nothing where there is none. */
export function recordKey(traffKey: string | null): Buffer {
  return createHmac('sha256', FORMAT)
    .update(traffKey ?? '')
    .digest();
}

/** One line of JSON, and its own digest. */
export function formatRecord(record: BuildRecord, key: Buffer): string {
  const json = JSON.stringify(record);
  return `${json}\n${digestOf(json, key).toString('hex')}\n`;
}

/** @returns null for anything but what {@link formatRecord} wrote with the same key */
export function parseRecord(text: string, key: Buffer): BuildRecord | null {
  const [json = '', hex = '', ...rest] = text.split('\n');
  const digest = Buffer.from(hex, 'hex');
  const own = digestOf(json, key);
  if (rest.join() !== '' || digest.length !== own.length) return null;
  return timingSafeEqual(digest, own) ? (JSON.parse(json) as BuildRecord) : null;
}

function digestOf(json: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(json).digest();
}
