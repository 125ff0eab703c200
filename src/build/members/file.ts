import { type BoxKeys, deriveBoxKeys, openBox, sealBox } from '../../vault/box.ts';
import { type Bytes, sameBytes } from '../../vault/bytes.ts';
import { deriveBytes, deriveMacKey, mac } from '../../vault/derive.ts';
import { encodeFields } from '../../vault/fields.ts';
import type { Lock } from '../../vault/lock.ts';
import { makeLock } from '../../vault/make-lock.ts';
import { MembersError } from './error.ts';
import { parseTraffKey } from './key.ts';
import type { Credential, Roll } from './roll.ts';
import {
  formatMembers,
  KEY_ID_LENGTH,
  membersBody,
  type MembersFile,
  parseMembers,
} from './text.ts';

/** What a build seals with. */
export interface OpenMembers {
  site: string;
  epoch: number;
  /** 32 bytes; derive the keys from it once. */
  siteKey: Uint8Array;
  lock: Lock;
}

interface Wrapping {
  keyId: Bytes;
  boxes: BoxKeys;
  seal: CryptoKey;
}

async function wrapping(traffKey: Uint8Array, site: string): Promise<Wrapping> {
  const [keyId, boxes, seal] = await Promise.all([
    deriveBytes(traffKey, 'members key id', [site], KEY_ID_LENGTH),
    deriveBoxKeys(traffKey, 'members', [site]),
    // Not 'members seal': that is the key of the boxes.
    deriveMacKey(traffKey, 'members file', [site]),
  ]);
  return { keyId, boxes, seal };
}

function sealOf({ seal }: Wrapping, file: Omit<MembersFile, 'seal'>): Promise<Bytes> {
  return mac(seal, new TextEncoder().encode(JSON.stringify(membersBody(file))));
}

const siteKeyPlace = ({ site, epoch }: { site: string; epoch: number }): Bytes =>
  encodeFields(['traff site key', site, epoch]);

const secretPlace = (site: string, { name, kind, added }: Credential): Bytes =>
  encodeFields(['traff credential', site, name, kind, added]);

/**
 * The text of `members.json` for a roll. Deterministic; what did not change keeps its bytes.
 *
 * @throws {MembersError} `key-missing`, `key-malformed`
 */
export async function sealRoll(roll: Roll, key: string | null): Promise<string> {
  const keys = await wrapping(parseTraffKey(key), roll.site);
  const { site, epoch, kdf } = roll;
  const wrap = async (held: Credential): Promise<Credential> => {
    const secret = await sealBox(keys.boxes, secretPlace(site, held), held.secret);
    return { ...held, secret };
  };
  const siteKey = await sealBox(keys.boxes, siteKeyPlace(roll), roll.siteKey);
  const credentials = await Promise.all(roll.credentials.map(wrap));
  const body = { site, epoch, kdf, keyId: keys.keyId, siteKey, credentials };
  return formatMembers({ ...body, seal: await sealOf(keys, body) });
}

/**
 * The roll in the text of a `members.json`. The seal covers names and dates too: taking away
 * someone's `ended` by hand does not let them in again.
 *
 * @throws {MembersError} `key-missing`, `key-malformed`; `key-wrong` when the key is a good one and
 *   another; `members-damaged`, `members-unsupported`, `members-parameters`
 */
export async function openRoll(text: string, key: string | null): Promise<Roll> {
  const traffKey = parseTraffKey(key);
  const file = await parseMembers(text);
  const keys = await wrapping(traffKey, file.site);
  if (!sameBytes(keys.keyId, file.keyId)) throw new MembersError('key-wrong');
  if (!sameBytes(await sealOf(keys, file), file.seal)) {
    throw new MembersError('members-damaged', { what: 'seal' });
  }
  const unwrap = async (place: Bytes, box: Uint8Array): Promise<Bytes> => {
    const opened = await openBox(keys.boxes, place, box);
    if (opened === null) throw new MembersError('members-damaged', { what: 'box' });
    return opened;
  };
  const { site, epoch, kdf } = file;
  const siteKey = await unwrap(siteKeyPlace(file), file.siteKey);
  const open = async (held: Credential): Promise<Credential> => {
    return { ...held, secret: await unwrap(secretPlace(site, held), held.secret) };
  };
  return { site, epoch, kdf, siteKey, credentials: await Promise.all(file.credentials.map(open)) };
}

/** What a build seals with: the same roll gives the same lock. */
export async function lockOf(roll: Roll): Promise<OpenMembers> {
  const { site, epoch, siteKey, credentials } = roll;
  const holders = credentials.map(({ secret, ended }) => ({
    secret,
    ...(ended && { endedOn: ended }),
  }));
  return { site, epoch, siteKey, lock: await makeLock(roll, siteKey, holders) };
}

/**
 * What a build seals with, from the text of `members.json` and `TRAFF_KEY`.
 *
 * @throws as {@link openRoll} does
 */
export async function openMembers(text: string, key: string | null): Promise<OpenMembers> {
  return lockOf(await openRoll(text, key));
}
