import { toBase64url } from './base64url.ts';
import { type Bytes, sameBytes, unshared } from './bytes.ts';
import { withDigest, withoutDigest } from './digest.ts';
import { VaultError } from './error.ts';
import { FORMAT, isEpoch, SITE_PATTERN } from './format.ts';
import { toHex } from './hex.ts';
import { jsonReader } from './json-reader.ts';
import { checkKdfParameters } from './kdf.ts';
import { kdfFromJson, kdfToJson } from './kdf-json.ts';
import {
  ID_LENGTH,
  openSlot,
  type Slot,
  SLOT_BOX_LENGTH,
  type SlotContext,
  slotId,
  slotSecret,
} from './slot.ts';

/** The public header of a members' section, `m/lock.json`. Nothing in it is secret. */
export interface Lock extends SlotContext {
  format: number;
  /** By ascending id, so that their order tells nothing. */
  slots: readonly Slot[];
}

/** Decoys among them; keeps what a hostile lock makes a browser read within bounds. */
export const MAX_SLOTS = 4096;
/** Longest `lock.json`, in UTF-16 code units: room for every slot there can be. */
export const MAX_LOCK_LENGTH = 1024 * 1024;

function damaged(what: string): VaultError {
  return new VaultError('damaged', `lock.json: ${what}`);
}

const reader = jsonReader(damaged);

function lockToJson({ format, site, epoch, kdf, slots }: Lock): string {
  const listed = slots.map(({ id, box }) => ({ id: toBase64url(id), box: toBase64url(box) }));
  return JSON.stringify({ format, site, epoch, kdf: kdfToJson(kdf), slots: listed });
}

/** `lock.json`: one line of JSON, with its digest, and a line feed. Deterministic. */
export async function formatLock(lock: Lock): Promise<string> {
  return `${await withDigest(lockToJson(lock))}\n`;
}

function slotsFromJson(value: unknown): Slot[] {
  const slots = reader.list(value, MAX_SLOTS, 'slots').map((item) => {
    const { id, box } = reader.record(item, 'slot');
    return {
      id: reader.bytes(id, ID_LENGTH, 'slot id'),
      box: reader.bytes(box, SLOT_BOX_LENGTH, 'slot box'),
    };
  });
  const ids = slots.map(({ id }) => toHex(id));
  if (ids.some((id, i) => id <= (ids[i - 1] ?? ''))) throw damaged('order of slots');
  return slots;
}

function lockFromJson(json: string): Lock {
  const { format, site, epoch, kdf, slots } = reader.parse(json, 'JSON');
  // Not quoted: a hostile host can write something there that cannot be made text of.
  if (format !== FORMAT) throw new VaultError('unsupported', 'lock format');
  if (!isEpoch(epoch)) throw damaged('epoch');
  return {
    format,
    site: reader.text(site, SITE_PATTERN, 'site'),
    epoch,
    kdf: kdfFromJson(reader, kdf),
    slots: slotsFromJson(slots),
  };
}

/**
 * The lock in the text of a `lock.json`. Strict: what {@link formatLock} would not have written
 * character by character is refused, and with it duplicate, unknown and missing fields, other
 * spellings of a number or a base64 value, and white space.
 *
 * @throws {VaultError} `damaged` when the text is not whole, or not such a lock; `unsupported`
 *   when it is whole and of another format; `parameters` when the key stretching is out of bounds
 */
export async function parseLock(text: string): Promise<Lock> {
  if (text.length > MAX_LOCK_LENGTH || !text.endsWith('\n')) throw damaged('length or ending');
  const json = await withoutDigest(text.slice(0, -1));
  if (json === null) throw damaged('digest');
  const lock = lockFromJson(json);
  if (lockToJson(lock) !== json) throw damaged('not as written');
  return lock;
}

/**
 * The site key, 32 bytes, for a passphrase that has been through `stretch`. Cost does not grow
 * with the number of slots.
 *
 * @throws {VaultError} `wrong-passphrase` when no slot belongs to it; `ended`, with the date, when
 *   it was revoked; `damaged` when its slot does not open; `parameters` or `unsupported` for a lock
 *   that `parseLock` would have refused
 */
export async function openLock(lock: Lock, stretched: Uint8Array): Promise<Bytes> {
  if (lock.format !== FORMAT) throw new VaultError('unsupported', `lock format ${lock.format}`);
  checkKdfParameters(lock.kdf);
  const secret = await slotSecret(stretched, lock.site);
  const id = await slotId(secret, lock);
  const slot = lock.slots.find((candidate) => sameBytes(candidate.id, id));
  if (!slot) throw new VaultError('wrong-passphrase', 'no slot belongs to this passphrase');
  const content = await openSlot(secret, lock, slot);
  secret.fill(0);
  if ('siteKey' in content) return unshared(content.siteKey);
  throw new VaultError('ended', `revoked on ${content.endedOn}`, content.endedOn);
}
