import { toBase64url } from '../../../src/vault/base64url.ts';
import { formatLock, type Lock, MAX_SLOTS, parseLock } from '../../../src/vault/lock.ts';
import type { Slot } from '../../../src/vault/slot.ts';
import { createRandom } from './random.ts';
import type { LockMutation } from './lock-mutations.ts';
import { withDigest } from './lock-text.ts';

/** Locks that are whole, and hold something else than the site's for the reader whose slot it is. */
export async function* slotMutations(text: string, own: number): AsyncGenerator<LockMutation> {
  const lock = await parseLock(text);
  for (const { what, codes, ...changed } of changes(lock, own)) {
    yield { what, codes, text: await formatLock({ ...lock, ...changed }) };
  }
}

type Change = Partial<Lock> & Pick<LockMutation, 'what' | 'codes'>;

const damaged = ['damagedLock'] as const;
const wrong = ['wrongPassphrase'] as const;

function* changes(lock: Lock, own: number): Generator<Change> {
  const { slots, kdf, epoch } = lock;
  const mine = slots[own]!;
  const withMine = (slot: Slot): Slot[] => slots.with(own, slot);
  for (let bit = 0; bit < mine.box.length * 8; bit++) {
    const box = flipped(mine.box, bit);
    yield { what: `bit ${bit} of the box`, codes: damaged, slots: withMine({ ...mine, box }) };
  }
  for (let bit = 0; bit < mine.id.length * 8; bit++) {
    const slots = sorted(withMine({ ...mine, id: flipped(mine.id, bit) }));
    yield { what: `bit ${bit} of the id`, codes: wrong, slots };
  }
  for (let bit = 0; bit < kdf.salt.length * 8; bit++) {
    yield {
      what: `bit ${bit} of the salt`,
      codes: wrong,
      kdf: { ...kdf, salt: flipped(kdf.salt, bit) },
    };
  }
  for (let digit = 0; digit < lock.site.length; digit++) {
    const other = (parseInt(lock.site[digit]!, 16) ^ 1).toString(16);
    const site = lock.site.slice(0, digit) + other + lock.site.slice(digit + 1);
    yield { what: `digit ${digit} of the site`, codes: wrong, site };
  }
  for (const other of [epoch + 1, epoch + 2, 2 ** 16, 2 ** 31 - 1]) {
    yield { what: `epoch ${other}`, codes: wrong, epoch: other };
  }
  for (const memoryKiB of [19 * 1024, 24 * 1024 - 1, 24 * 1024 + 1, 64 * 1024, 128 * 1024]) {
    yield { what: `${memoryKiB} KiB`, codes: wrong, kdf: { ...kdf, memoryKiB } };
  }
  for (const passes of [3, 4])
    yield { what: `${passes} passes`, codes: wrong, kdf: { ...kdf, passes } };
  yield* exchanged(lock, own);
}

function* exchanged({ slots }: Lock, own: number): Generator<Change> {
  const mine = slots[own]!;
  const others = slots.filter((slot) => slot !== mine);
  for (const [n, other] of others.entries()) {
    const box = { ...mine, box: other.box };
    yield { what: `box of another, ${n}`, codes: damaged, slots: slots.with(own, box) };
    const given = slots.map((slot) => (slot === other ? { ...slot, box: mine.box } : slot));
    yield {
      what: `box given to another, ${n}`,
      codes: wrong,
      slots: given.filter((_, at) => at !== own),
    };
  }
  yield { what: 'no slots', codes: wrong, slots: [] };
  yield { what: 'the others’ slots', codes: wrong, slots: others };
  yield {
    what: 'as many slots as there can be, none of them one’s own',
    codes: wrong,
    slots: crowd(),
  };
}

function crowd(): Slot[] {
  const random = createRandom(MAX_SLOTS);
  const noise = (length: number): Uint8Array =>
    Uint8Array.from({ length }, () => random.below(256));
  return sorted(Array.from({ length: MAX_SLOTS }, () => ({ id: noise(16), box: noise(61) })));
}

function sorted(slots: readonly Slot[]): Slot[] {
  const hex = ({ id }: Slot): string => Buffer.from(id).toString('hex');
  return [...slots].sort((a, b) => (hex(a) < hex(b) ? -1 : 1));
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}

interface SlotJson {
  id: string;
  box: string;
}

/** Slots in an order or of a number that no lock has; the texts are made by hand. */
export function* slotLists(text: string): Generator<LockMutation> {
  const { digest: _, ...lock } = JSON.parse(text) as { digest: string; slots: SlotJson[] };
  const { slots } = lock;
  const [first, ...rest] = slots;
  const lists: Record<string, unknown[]> = {
    reversed: slots.toReversed(),
    'turned round': [...rest, first],
    'one twice': [first, first, ...rest],
    'one twice, apart': [...slots, first],
    'one too many': Array.from({ length: MAX_SLOTS + 1 }, (_, n) => {
      const id = new Uint8Array(16);
      new DataView(id.buffer).setUint32(0, n);
      return { id: toBase64url(id), box: first?.box };
    }),
    'a list in the list': [slots],
  };
  for (const [what, list] of Object.entries(lists)) {
    yield { what, codes: damaged, text: withDigest(JSON.stringify({ ...lock, slots: list })) };
  }
}
