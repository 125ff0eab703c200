import { closest, distance } from 'fastest-levenshtein';
import { sameBytes } from '../../vault/bytes.ts';
import {
  type Argon2id,
  KDF_COST,
  type KdfParameters,
  SALT_LENGTH,
  stretch,
} from '../../vault/kdf.ts';
import { toHex } from '../../vault/hex.ts';
import { MAX_SLOTS } from '../../vault/lock.ts';
import { slotSecret } from '../../vault/slot.ts';
import { MembersError } from './error.ts';
import type { Random } from './passphrase.ts';

/** A passphrase to be typed, or the secret of an invitation address. */
export type CredentialKind = 'passphrase' | 'link';

/** What opens the section for one member, as long as it is not revoked. */
export interface Credential {
  /** Whose it is. Never leaves the repository. */
  name: string;
  kind: CredentialKind;
  /** Calendar date. */
  added: string;
  /** Calendar date of the revocation, if revoked. */
  ended?: string;
  /** What the builder keeps of it, 32 bytes (see `slotSecret`). */
  secret: Uint8Array;
}

/** All that `content/members.json` holds, unwrapped. Lives in memory only. */
export interface Roll {
  site: string;
  epoch: number;
  kdf: KdfParameters;
  /** 32 random bytes, new in every epoch. */
  siteKey: Uint8Array;
  credentials: readonly Credential[];
}

const SITE_LENGTH = 16;
const KEY_LENGTH = 32;
/** What {@link memberName} lets through: nothing that could steer a terminal. */
export const NAME = /^[^\p{C}\p{Zl}\p{Zp}]{1,80}$/u;

/** Names are the same whatever their capitals and however their letters are composed. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** An empty roll in its first epoch. */
export function createMembers(random: Random): Roll {
  return {
    site: toHex(random(SITE_LENGTH)),
    epoch: 1,
    kdf: { ...KDF_COST, salt: random(SALT_LENGTH) },
    siteKey: random(KEY_LENGTH),
    credentials: [],
  };
}

/**
 * A name as it is kept: composed, without space at the ends.
 *
 * @throws {MembersError} `name-malformed` when empty, above 80 characters or with characters that
 *   cannot be seen
 */
export function memberName(typed: string): string {
  const name = typed.normalize('NFC').trim();
  if (!NAME.test(name)) throw new MembersError('name-malformed', { name: JSON.stringify(typed) });
  return name;
}

/** The name as it was first written of whoever is meant, however it is written now. */
export function storedName(roll: Roll, name: string): string {
  return roll.credentials.find((held) => folded(held.name) === folded(name))?.name ?? name;
}

/** Whether someone of this name has a credential of this kind that is not revoked. */
function hasCredential(roll: Roll, name: string, kind: CredentialKind): boolean {
  return roll.credentials.some(
    (held) => !held.ended && held.kind === kind && folded(held.name) === folded(name),
  );
}

/**
 * The roll with one more credential, in the same epoch.
 *
 * @throws {MembersError} `name-malformed`; `name-taken` when the name has a passphrase already
 *   (invitations it may have several); `passphrase-taken` when anyone has or had the same
 *   passphrase; `too-many`
 */
export async function addMember(
  roll: Roll,
  member: { name: string; kind: CredentialKind; added: string; passphrase: string },
  argon2id: Argon2id,
): Promise<Roll> {
  const { kind, added, passphrase } = member;
  const name = memberName(member.name);
  if (kind === 'passphrase' && hasCredential(roll, name, kind)) {
    throw new MembersError('name-taken', { name });
  }
  if (roll.credentials.length >= MAX_SLOTS) throw new MembersError('too-many', { name });
  const secret = await slotSecret(await stretch(passphrase, roll.kdf, argon2id), roll.site);
  if (roll.credentials.some((held) => sameBytes(held.secret, secret))) {
    throw new MembersError('passphrase-taken');
  }
  return { ...roll, credentials: [...roll.credentials, { name, kind, added, secret }] };
}

function suggestion(roll: Roll, name: string): MembersError {
  const names = roll.credentials.filter(({ ended }) => !ended).map((held) => held.name);
  const near = names.length > 0 ? closest(name, names) : '';
  if (near !== '' && distance(folded(near), folded(name)) <= Math.max(2, name.length / 3)) {
    return new MembersError('name-unknown-near', { name, near });
  }
  return new MembersError('name-unknown', { name });
}

/**
 * The roll in a new epoch with a new site key, in which no credential of this name opens anything.
 * The others need nothing new: the builder keeps what their slots are sealed with.
 *
 * @throws {MembersError} `name-unknown` or `name-unknown-near`; `name-ended` when all of the
 *   name's credentials were revoked before
 */
export function revokeMember(
  roll: Roll,
  revoked: { name: string; on: string },
  random: Random,
): Roll {
  const name = memberName(revoked.name);
  const isTheirs = (held: Credential): boolean => folded(held.name) === folded(name);
  const theirs = roll.credentials.filter(isTheirs);
  if (theirs.length === 0) throw suggestion(roll, name);
  if (theirs.every(({ ended }) => ended)) {
    throw new MembersError('name-ended', { name, date: theirs.at(-1)?.ended ?? '' });
  }
  const credentials = roll.credentials.map((held) =>
    isTheirs(held) && !held.ended ? { ...held, ended: revoked.on } : held,
  );
  return { ...roll, epoch: roll.epoch + 1, siteKey: random(KEY_LENGTH), credentials };
}
