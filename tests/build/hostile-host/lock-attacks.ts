import { expect, test } from 'vitest';
import { argon2id } from '../../../src/build/members/argon2id.ts';
import { stretch } from '../../../src/vault/kdf.ts';
import { parseLock } from '../../../src/vault/lock.ts';
import { slotId, slotSecret } from '../../../src/vault/slot.ts';
import { WRONG_ANSWERS } from './answers.ts';
import { fieldMutations } from './field-mutations.ts';
import { costs, damagedLocks, type LockMutation, spaced } from './lock-mutations.ts';
import { QuickWorker } from './quick-worker.ts';
import { unlockWith } from './reader.ts';
import { slotLists, slotMutations } from './slot-mutations.ts';
import { spread } from '../thorough.ts';
import { LOCK, type Stage } from './stage.ts';

/** `lock.json` altered, with a wrong digest or a right one. */
export function lockAttacks(stage: Stage): void {
  const unlock = (): Promise<unknown> => unlockWith(stage.passphrase);

  async function refuseAll(
    mutations: Iterable<LockMutation> | AsyncIterable<LockMutation>,
  ): Promise<void> {
    for await (const { what, text, codes } of mutations) {
      stage.host.serve(LOCK, new TextEncoder().encode(text));
      await stage.trial.run({ kind: 'lock', what, codes }, unlock);
    }
  }

  /** Refuses them all, and never sets the passphrase to work. */
  async function refuseIdly(mutations: Iterable<LockMutation>): Promise<void> {
    const before = QuickWorker.work;
    await refuseAll(spread(mutations, 3));
    expect(QuickWorker.work).toBe(before);
  }

  test('damaged by accident', () => refuseIdly(damagedLocks(stage.site.lock)));
  test('that ask for work out of bounds', () => refuseIdly(costs(stage.site.lock)));
  test('with space and signs in between', () => refuseIdly(spaced(stage.site.lock)));
  test('with fields missing, twice, renamed, moved, unknown, of another kind', () =>
    refuseIdly(fieldMutations(stage.site.lock)));
  test('with slots in a wrong order or number', () => refuseIdly(slotLists(stage.site.lock)));

  test('in other bytes', async () => {
    const { lock } = stage.site;
    const texts = {
      'a byte order mark': Buffer.from(`\ufeff${lock}`),
      'UTF-16': Buffer.from(`\ufeff${lock}`, 'utf16le'),
      'a byte that is no UTF-8': Buffer.concat([Buffer.from(lock), Buffer.of(0xff)]),
      'a wide digit': Buffer.from(lock.replace('1', '\uff11')),
    };
    for (const [what, bytes] of Object.entries(texts)) {
      stage.host.serve(LOCK, bytes);
      await stage.trial.run({ kind: 'lock', what, codes: ['damagedLock'] }, unlock);
    }
  });

  test('an answer that is not the lock', async () => {
    for (const { what, answer, code } of WRONG_ANSWERS) {
      stage.host.lieAbout(LOCK, () => answer(stage.site.files.get(LOCK)!));
      await stage.trial.run({ kind: 'lock', what, codes: [code.lock] }, unlock);
    }
  });

  test('that are whole, and another for this passphrase', async () => {
    await refuseAll(slotMutations(stage.site.lock, await ownSlot(stage)));
  });
}

async function ownSlot({ site, passphrase }: Stage): Promise<number> {
  const lock = await parseLock(site.lock);
  const secret = await slotSecret(await stretch(passphrase, lock.kdf, argon2id), lock.site);
  const id = Buffer.from(await slotId(secret, lock));
  return lock.slots.findIndex((slot) => id.equals(slot.id));
}
