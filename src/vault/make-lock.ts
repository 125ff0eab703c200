import { deriveBytes, SECRET_LENGTH } from './derive.ts';
import { expectLength } from './bytes.ts';
import { FORMAT } from './format.ts';
import { toHex } from './hex.ts';
import { checkKdfParameters } from './kdf.ts';
import { type Lock, MAX_SLOTS } from './lock.ts';
import { ID_LENGTH, sealSlot, type Slot, SLOT_BOX_LENGTH, type SlotContext } from './slot.ts';

/** A passphrase the builder knows by its `slotSecret`, and whether it was revoked. */
export interface Holder {
  secret: Uint8Array;
  /** Calendar date, such as `2024-05-03`. Without it the passphrase opens the lock. */
  endedOn?: string;
}

const MIN_SLOTS = 16;

/** The next power of two, at least 16: from outside, the lock tells only the size of the crowd. */
function crowd(holders: number): number {
  return Math.max(MIN_SLOTS, 2 ** Math.ceil(Math.log2(Math.max(1, holders))));
}

/** A slot that nobody opens. It takes the site key to tell it from one that somebody does. */
async function decoy(siteKey: Uint8Array, { site, epoch }: SlotContext, n: number): Promise<Slot> {
  const length = ID_LENGTH + SLOT_BOX_LENGTH;
  const bytes = await deriveBytes(siteKey, 'decoy', [site, epoch, n], length);
  return { id: bytes.subarray(0, ID_LENGTH), box: bytes.subarray(ID_LENGTH) };
}

function byId(a: Slot, b: Slot): number {
  return toHex(a.id) < toHex(b.id) ? -1 : 1;
}

/**
 * The lock of one epoch. Deterministic. Decoys fill up the slots to a power of two.
 *
 * @throws {VaultError} `parameters` when the key stretching is out of bounds
 * @throws {RangeError} for more than {@link MAX_SLOTS} holders, or two with the same passphrase
 * @throws {TypeError} when a secret or the site key is not 32 bytes long, or a date not a date
 */
export async function makeLock(
  context: SlotContext,
  siteKey: Uint8Array,
  holders: readonly Holder[],
): Promise<Lock> {
  checkKdfParameters(context.kdf);
  expectLength('siteKey', siteKey, SECRET_LENGTH);
  if (holders.length > MAX_SLOTS) throw new RangeError(`holders: at most ${MAX_SLOTS}`);
  const slots = holders.map(({ secret, endedOn }) =>
    sealSlot(secret, context, endedOn === undefined ? { siteKey } : { endedOn }),
  );
  const decoys = Array.from({ length: crowd(holders.length) - holders.length }, (_, n) =>
    decoy(siteKey, context, n),
  );
  const all = (await Promise.all([...slots, ...decoys])).sort(byId);
  if (new Set(all.map((slot) => toHex(slot.id))).size !== all.length) {
    throw new RangeError('holders: expected different passphrases, got the same twice');
  }
  const { site, epoch, kdf } = context;
  return { format: FORMAT, site, epoch, kdf, slots: all };
}
