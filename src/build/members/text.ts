import { toBase64url } from '../../vault/base64url.ts';
import { BOX_OVERHEAD } from '../../vault/box.ts';
import { withDigest, withoutDigest } from '../../vault/digest.ts';
import { VaultError } from '../../vault/error.ts';
import { isEpoch, SITE_PATTERN } from '../../vault/format.ts';
import { jsonReader } from '../../vault/json-reader.ts';
import type { KdfParameters } from '../../vault/kdf.ts';
import { kdfFromJson, kdfToJson } from '../../vault/kdf-json.ts';
import { MAX_SLOTS } from '../../vault/lock.ts';
import { MembersError } from './error.ts';
import { type Credential, type CredentialKind, NAME } from './roll.ts';

const MEMBERS_FORMAT = 1;

/** `content/members.json` as it stands on disk: every secret is wrapped by the builder's key. */
export interface MembersFile {
  site: string;
  epoch: number;
  kdf: KdfParameters;
  /** {@link KEY_ID_LENGTH} bytes that tell which builder's key this file belongs to, and nothing else about it. */
  keyId: Uint8Array;
  /** A box, 60 bytes. */
  siteKey: Uint8Array;
  /** `secret` is a box, 60 bytes. */
  credentials: readonly Credential[];
  /** HMAC of all of the above, 32 bytes. */
  seal: Uint8Array;
}

const WRAPPED = 32 + BOX_OVERHEAD;
/** Bytes. */
export const KEY_ID_LENGTH = 16;
const SEAL_LENGTH = 32;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const reader = jsonReader((what) => new MembersError('members-damaged', { what }));

/** Everything but seal and digest, without white space: what the seal is made of. */
export function membersBody(file: Omit<MembersFile, 'seal'>): object {
  return {
    format: MEMBERS_FORMAT,
    site: file.site,
    epoch: file.epoch,
    kdf: kdfToJson(file.kdf),
    keyId: toBase64url(file.keyId),
    siteKey: toBase64url(file.siteKey),
    credentials: file.credentials.map(({ name, kind, added, ended, secret }) => ({
      name,
      kind,
      added,
      ...(ended && { ended }),
      secret: toBase64url(secret),
    })),
  };
}

function compact(file: MembersFile): string {
  return JSON.stringify({ ...membersBody(file), seal: toBase64url(file.seal) });
}

/** The file's text: JSON with two spaces, so that git shows who came and went. Deterministic. */
export async function formatMembers(file: MembersFile): Promise<string> {
  return `${JSON.stringify(JSON.parse(await withDigest(compact(file))), null, 2)}\n`;
}

function credentialFromJson(value: unknown): Credential {
  const { name, kind, added, ended, secret } = reader.record(value, 'credential');
  return {
    name: reader.text(name, NAME, 'name'),
    kind: reader.text(kind, /^(?:passphrase|link)$/, 'kind') as CredentialKind,
    added: reader.text(added, DATE, 'added'),
    ...(ended !== undefined && { ended: reader.text(ended, DATE, 'ended') }),
    secret: reader.bytes(secret, WRAPPED, 'secret'),
  };
}

function membersFromJson(json: string): MembersFile {
  const { format, site, epoch, kdf, keyId, siteKey, credentials, seal } = reader.parse(
    json,
    'JSON',
  );
  if (format !== MEMBERS_FORMAT) throw new MembersError('members-unsupported');
  if (!isEpoch(epoch)) throw new MembersError('members-damaged', { what: 'epoch' });
  return {
    site: reader.text(site, SITE_PATTERN, 'site'),
    epoch,
    kdf: kdfFromJson(reader, kdf),
    keyId: reader.bytes(keyId, KEY_ID_LENGTH, 'keyId'),
    siteKey: reader.bytes(siteKey, WRAPPED, 'siteKey'),
    credentials: reader.list(credentials, MAX_SLOTS, 'credentials').map(credentialFromJson),
    seal: reader.bytes(seal, SEAL_LENGTH, 'seal'),
  };
}

function readStrictly(json: string): MembersFile {
  try {
    return membersFromJson(json);
  } catch (error) {
    throw error instanceof VaultError ? new MembersError('members-parameters') : error;
  }
}

/** JSON without the white space between its tokens: git may have turned line endings. */
function withoutSpace(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
}

/**
 * The file in a text, checked as far as that goes without the builder's key. White space may
 * differ from what {@link formatMembers} writes, nothing else may.
 *
 * @throws {MembersError} `members-damaged`, `members-unsupported`; `members-parameters` when the
 *   key stretching is out of bounds
 */
export async function parseMembers(text: string): Promise<MembersFile> {
  const json = await withoutDigest(withoutSpace(text));
  if (json === null) throw new MembersError('members-damaged', { what: 'digest' });
  const file = readStrictly(json);
  if (compact(file) !== json) throw new MembersError('members-damaged', { what: 'form' });
  return file;
}
