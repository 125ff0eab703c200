import { createHmac } from 'node:crypto';
import { MembersError } from '../../../../src/build/members/error.ts';
import { formatTraffKey } from '../../../../src/build/members/key.ts';
import type { Random } from '../../../../src/build/members/passphrase.ts';
import { addMember, createMembers, type Roll } from '../../../../src/build/members/roll.ts';
import { VaultError } from '../../../../src/vault/error.ts';
import { type Argon2id, stretch } from '../../../../src/vault/kdf.ts';
import { type Lock, openLock } from '../../../../src/vault/lock.ts';

/** Random bytes that are the same for the same seed. */
export function seeded(seed: string): Random {
  let calls = 0;
  return (length) => {
    const bytes = createHmac('sha512', seed).update(String(calls++)).digest();
    return new Uint8Array(bytes.subarray(0, length));
  };
}

/** Stands in for the real thing where its cost is beside the point. */
export const quickArgon2id: Argon2id = ({ password, salt, bytes }) =>
  Promise.resolve(
    new Uint8Array(createHmac('sha256', salt).update(password).digest().subarray(0, bytes)),
  );

export const KEY = formatTraffKey(seeded('key')(32));
export const OTHER_KEY = formatTraffKey(seeded('other key')(32));

/** A roll of Anna (`anna's`), Bo (`bo's`) and an invitation of Bo's (`bo's link`). */
export async function sampleRoll(): Promise<Roll> {
  let roll = createMembers(seeded('site'));
  const passphrase = { kind: 'passphrase', added: '2024-01-02' } as const;
  const link = { kind: 'link', added: '2024-01-03' } as const;
  for (const member of [
    { ...passphrase, name: 'Anna Ek', passphrase: "anna's" },
    { ...passphrase, name: 'Bo Åhs', passphrase: "bo's" },
    { ...link, name: 'Bo Åhs', passphrase: "bo's link" },
  ]) {
    roll = await addMember(roll, member, quickArgon2id);
  }
  return roll;
}

/** The site key in hexadecimal, or why a lock did not open. */
export async function tryLock(lock: Lock, passphrase: string): Promise<string> {
  try {
    const key = await openLock(lock, await stretch(passphrase, lock.kdf, quickArgon2id));
    return Buffer.from(key).toString('hex');
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return error.endedOn ? `${error.code} ${error.endedOn}` : error.code;
  }
}

/** The code something is refused with; `done` when it is not. Other errors are passed on. */
export async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (error instanceof MembersError) return error.code;
    throw error;
  }
}
