import { randomBytes } from 'node:crypto';
import { argon2id } from './argon2id.ts';
import { lockOf, type OpenMembers } from './file.ts';
import { generatePassphrase, type Random } from './passphrase.ts';
import { addMember, createMembers } from './roll.ts';

/** Members of a demonstration: one passphrase, in memory only, gone with the next build. */
export async function demoMembers(
  random: Random = (length) => new Uint8Array(randomBytes(length)),
): Promise<{ members: OpenMembers; passphrase: string }> {
  const { passphrase } = generatePassphrase(random);
  const member = { name: 'demo', kind: 'passphrase', added: '1970-01-01', passphrase } as const;
  const roll = await addMember(createMembers(random), member, argon2id);
  return { members: await lockOf(roll), passphrase };
}
