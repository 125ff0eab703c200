import { randomBytes } from 'node:crypto';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { LOCAL_ADDRESS } from '../../model/site.ts';
import { toBase64url } from '../../vault/base64url.ts';
import { canonicalPassphrase } from '../../vault/passphrase.ts';
import { argon2id } from './argon2id.ts';
import { changeMembers, readMembers } from './disk.ts';
import { readTraffKey, saveTraffKey, type Surroundings } from './environment.ts';
import { MembersError } from './error.ts';
import { openRoll, sealRoll } from './file.ts';
import { formatTraffKey, TRAFF_KEY_LENGTH } from './key.ts';
import { generatePassphrase, type Random } from './passphrase.ts';
import { addMember, createMembers, revokeMember, type Roll, storedName } from './roll.ts';
import { dateIn } from '../../schedule/date-in.ts';
import { readSiteFacts, type SiteFacts } from '../read/site-facts.ts';
import { weaknessOf } from './strength.ts';
import { parseMembers } from './text.ts';
import { untypable } from './untypable.ts';

/** Where a command works. */
export interface Workplace extends Surroundings {
  locale: Locale;
  now: Date;
}

/** The key of a site whose `members.json` was made just now. */
export interface FirstKey {
  key: string;
  isNew: boolean;
  /** The file it was added to. */
  savedIn: string | null;
}

/** A new credential. Its secret parts are nowhere else. */
export interface Issued {
  name: string;
  passphrase: string | null;
  /** Entropy; null for a chosen passphrase. */
  bits: number | null;
  link: string | null;
  /** With the site's first credential only. */
  first: FirstKey | null;
}

/** Someone's credential as `list` shows it. */
export interface Listed {
  name: string;
  kind: 'passphrase' | 'link';
  added: string;
  ended: string | null;
}

const LINK_SECRET_LENGTH = 32;

const random: Random = (length) => new Uint8Array(randomBytes(length));

/**
 * Where an invitation leads. The secret is in the fragment, which browsers send to nobody. It goes
 * through the same key stretching as what is typed: there is no other door.
 */
function invitation({ address }: SiteFacts, { locale }: Workplace, secret: string): string {
  const parameter = locale.commands.members.parameter;
  return `${address ?? LOCAL_ADDRESS}/${locale.addresses.members}/#${parameter}=${secret}`;
}

async function firstKey(place: Workplace): Promise<FirstKey> {
  const known = await readTraffKey(place);
  if (known !== null) return { key: known, isNew: false, savedIn: null };
  const key = formatTraffKey(random(TRAFF_KEY_LENGTH));
  // Saved before anything is sealed with it: a key too many does no harm, a lost one does.
  return { key, isNew: true, savedIn: await saveTraffKey(key, place) };
}

async function changeRoll(
  place: Workplace,
  change: (roll: Roll) => Roll | Promise<Roll>,
): Promise<FirstKey | null> {
  let first: FirstKey | null = null;
  await changeMembers(place.content, async (text) => {
    if (text === null) {
      const roll = await change(createMembers(random));
      first = await firstKey(place);
      return sealRoll(roll, first.key);
    }
    const key = await readTraffKey(place);
    return sealRoll(await change(await openRoll(text, key)), key);
  });
  return first;
}

function assertUsable(chosen: string, known: string[], { commands }: Locale): void {
  const passphrase = canonicalPassphrase(chosen);
  const sign = untypable(passphrase);
  if (sign !== null) throw new MembersError('passphrase-untypable', { sign });
  const weakness = weaknessOf(passphrase, known);
  if (weakness === null) return;
  const { code, ...values } = weakness;
  const why = fill(commands.members.weak[code], values);
  throw new MembersError('passphrase-weak', { why });
}

/**
 * Gives someone a passphrase: a generated one, with an invitation address that holds it, or the
 * chosen one.
 *
 * @throws {MembersError} whatever is in the way; nothing is changed then
 */
export async function add(place: Workplace, name: string, chosen?: string): Promise<Issued> {
  const site = readSiteFacts(place.content);
  if (chosen !== undefined) assertUsable(chosen, [name, site.name], place.locale);
  const generated = generatePassphrase(random);
  const passphrase = chosen ?? generated.passphrase;
  const added = dateIn(site.timeZone, place.now);
  const member = { name, kind: 'passphrase', added, passphrase } as const;
  const first = await changeRoll(place, (roll) => addMember(roll, member, argon2id));
  if (chosen !== undefined) return { name, passphrase: null, bits: null, link: null, first };
  return { name, ...generated, link: invitation(site, place, passphrase), first };
}

/**
 * Gives someone an invitation address with a random secret of 256 bits of its own.
 *
 * @throws {MembersError} whatever is in the way; nothing is changed then
 */
export async function link(place: Workplace, name: string): Promise<Issued> {
  const site = readSiteFacts(place.content);
  const secret = toBase64url(random(LINK_SECRET_LENGTH));
  const added = dateIn(site.timeZone, place.now);
  const member = { name, kind: 'link', added, passphrase: secret } as const;
  const first = await changeRoll(place, (roll) => addMember(roll, member, argon2id));
  const bits = LINK_SECRET_LENGTH * 8;
  return { name, passphrase: null, bits, link: invitation(site, place, secret), first };
}

/**
 * Shuts someone out and starts a new epoch for the others.
 *
 * @throws {MembersError} `members-missing`, and whatever else is in the way; nothing is changed
 */
export async function revoke(
  place: Workplace,
  name: string,
): Promise<{ name: string; ended: string; epoch: number }> {
  const site = readSiteFacts(place.content);
  if (readMembers(place.content) === null) {
    throw new MembersError('members-missing', { dir: place.content });
  }
  const ended = dateIn(site.timeZone, place.now);
  const revoked = { name, ended, epoch: 0 };
  await changeRoll(place, (roll) => {
    const changed = revokeMember(roll, { name, on: ended }, random);
    revoked.name = storedName(roll, name);
    revoked.epoch = changed.epoch;
    return changed;
  });
  return revoked;
}

/**
 * Everyone who has or had a credential, oldest first. Needs no key.
 *
 * @throws {MembersError} `members-damaged`, `members-unsupported`
 */
export async function list({ content }: Workplace): Promise<Listed[]> {
  const text = readMembers(content);
  if (text === null) return [];
  const { credentials } = await parseMembers(text);
  return credentials.map(({ name, kind, added, ended = null }) => ({ name, kind, added, ended }));
}
