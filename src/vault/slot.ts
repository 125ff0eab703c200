import { BOX_OVERHEAD, deriveBoxKeys, openBox, sealBox } from './box.ts';
import { type Bytes, concat, expectLength } from './bytes.ts';
import { deriveBytes, SECRET_LENGTH } from './derive.ts';
import { VaultError } from './error.ts';
import { encodeFields } from './fields.ts';
import { type Context, FORMAT } from './format.ts';
import type { KdfParameters } from './kdf.ts';

/** One passphrase's place in a lock. From outside all slots look alike. */
export interface Slot {
  /** {@link ID_LENGTH} bytes, derived from the passphrase and the epoch. */
  id: Uint8Array;
  /** {@link SLOT_BOX_LENGTH} bytes. */
  box: Uint8Array;
}

/** What a slot says to the one it belongs to. */
type SlotContent =
  | { siteKey: Uint8Array }
  /** Calendar date, such as `2024-05-03`, on which the passphrase was revoked. */
  | { endedOn: string };

/** What a slot is tied to: its site, its epoch and the stretching that leads to it. */
export interface SlotContext extends Context {
  kdf: KdfParameters;
}

/** Of the name that a slot is found by, in bytes. */
export const ID_LENGTH = 16;
const KIND_KEY = 1;
const KIND_ENDED = 2;
const CONTENT_LENGTH = 1 + SECRET_LENGTH;
/** In bytes; the same whether the slot opens the site or tells that it has ended. */
export const SLOT_BOX_LENGTH = CONTENT_LENGTH + BOX_OVERHEAD;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What the builder keeps of a passphrase: enough to seal its slot in every later epoch, nothing
 * that opens a lock of another site with the same passphrase.
 *
 * @throws {TypeError} when `stretched` is not 32 bytes long
 */
export function slotSecret(stretched: Uint8Array, site: string): Promise<Bytes> {
  return deriveBytes(stretched, 'slot secret', [site]);
}

/**
 * Where a passphrase's slot is found. It changes with the epoch, so that locks of two epochs do
 * not tell which slots stayed.
 *
 * @throws {TypeError} when `secret` is not 32 bytes long
 */
export function slotId(secret: Uint8Array, context: Context): Promise<Bytes> {
  return deriveBytes(secret, 'slot id', [context.site, context.epoch], ID_LENGTH);
}

function additionalData({ site, epoch, kdf }: SlotContext, id: Uint8Array): Bytes {
  const cost = [kdf.memoryKiB, kdf.passes, kdf.parallelism, kdf.salt] as const;
  return encodeFields(['traff slot', FORMAT, site, epoch, ...cost, id]);
}

function encodeContent(content: SlotContent): Bytes {
  const encoded = new Uint8Array(CONTENT_LENGTH);
  if ('siteKey' in content) {
    expectLength('siteKey', content.siteKey, SECRET_LENGTH);
    return concat(Uint8Array.of(KIND_KEY), content.siteKey);
  }
  if (!DATE.test(content.endedOn)) {
    throw new TypeError(`endedOn: expected a date such as 2024-05-03, got ${content.endedOn}`);
  }
  encoded[0] = KIND_ENDED;
  encoded.set(new TextEncoder().encode(content.endedOn), 1);
  return encoded;
}

function decodeContent(content: Bytes): SlotContent | null {
  if (content.length !== CONTENT_LENGTH) return null;
  const value = content.subarray(1);
  if (content[0] === KIND_KEY) return { siteKey: value.slice() };
  const endedOn = new TextDecoder().decode(value).replace(/\0+$/, '');
  return content[0] === KIND_ENDED && DATE.test(endedOn) ? { endedOn } : null;
}

/**
 * The slot of the passphrase whose {@link slotSecret} this is. Deterministic.
 *
 * @throws {TypeError} when the secret or the site key is not 32 bytes long, or the date not a date
 */
export async function sealSlot(
  secret: Uint8Array,
  context: SlotContext,
  content: SlotContent,
): Promise<Slot> {
  const id = await slotId(secret, context);
  const keys = await deriveBoxKeys(secret, 'slot', [context.site, context.epoch]);
  const box = await sealBox(keys, additionalData(context, id), encodeContent(content));
  return { id, box };
}

/**
 * What the slot holds for the passphrase whose {@link slotSecret} this is.
 *
 * @throws {VaultError} `damaged` when the slot does not open with it
 */
export async function openSlot(
  secret: Uint8Array,
  context: SlotContext,
  slot: Slot,
): Promise<SlotContent> {
  const keys = await deriveBoxKeys(secret, 'slot', [context.site, context.epoch]);
  const opened = await openBox(keys, additionalData(context, slot.id), slot.box);
  const content = opened && decodeContent(opened);
  if (content === null) throw new VaultError('damaged', 'the slot does not open');
  return content;
}
