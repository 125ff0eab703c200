import { fromBase64url, toBase64url } from './base64url.ts';
import { VaultError } from './error.ts';
import { FORMAT, isEpoch, SITE_PATTERN } from './format.ts';
import { toHex } from './hex.ts';
import { checkKdfParameters, type KdfParameters, SALT_LENGTH } from './kdf.ts';
import { type Lock, MAX_SLOTS } from './lock.ts';
import { ID_LENGTH, type Slot, SLOT_BOX_LENGTH } from './slot.ts';

/** Longest `lock.json`, in UTF-16 code units: room for every slot there can be. */
const MAX_LENGTH = 1024 * 1024;
/** In every format, `lock.json` ends like this; the digest is of all bytes before it. */
const ENDING = /,"digest":"([0-9a-f]{64})"\}\n$/;

async function digestOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return toHex(new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes)));
}

function formatBody({ format, site, epoch, kdf, slots }: Lock): string {
  const { memoryKiB, passes, parallelism, salt } = kdf;
  const whole = {
    format,
    site,
    epoch,
    kdf: { memoryKiB, passes, parallelism, salt: toBase64url(salt) },
    slots: slots.map(({ id, box }) => ({ id: toBase64url(id), box: toBase64url(box) })),
  };
  return JSON.stringify(whole).slice(0, -1);
}

/**
 * `lock.json`: one line of JSON and a line feed. Deterministic. It ends with the SHA-256 of all
 * before it, which guards against accidents and not against intent: it lets a reader be told that
 * a file is damaged where otherwise the passphrase would seem wrong.
 */
export async function formatLock(lock: Lock): Promise<string> {
  const body = formatBody(lock);
  return `${body},"digest":"${await digestOf(body)}"}\n`;
}

function damaged(what: string): VaultError {
  return new VaultError('damaged', `lock.json: ${what}`);
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw damaged(what);
  return value as Record<string, unknown>;
}

function bytes(value: unknown, length: number, what: string): Uint8Array {
  const decoded = typeof value === 'string' ? fromBase64url(value) : null;
  if (decoded?.length !== length) throw damaged(what);
  return decoded;
}

function number(value: unknown, what: string): number {
  if (typeof value !== 'number') throw damaged(what);
  return value;
}

function readKdf(value: unknown): KdfParameters {
  const kdf = record(value, 'kdf');
  const parameters = {
    memoryKiB: number(kdf['memoryKiB'], 'memoryKiB'),
    passes: number(kdf['passes'], 'passes'),
    parallelism: number(kdf['parallelism'], 'parallelism'),
    salt: bytes(kdf['salt'], SALT_LENGTH, 'salt'),
  };
  checkKdfParameters(parameters);
  return parameters;
}

function readSlots(value: unknown): Slot[] {
  if (!Array.isArray(value) || value.length > MAX_SLOTS) throw damaged('slots');
  const slots = value.map((item: unknown) => {
    const slot = record(item, 'slot');
    return {
      id: bytes(slot['id'], ID_LENGTH, 'slot id'),
      box: bytes(slot['box'], SLOT_BOX_LENGTH, 'slot box'),
    };
  });
  const ids = slots.map(({ id }) => toHex(id));
  if (ids.some((id, i) => i > 0 && id <= (ids[i - 1] ?? ''))) throw damaged('order of slots');
  return slots;
}

function readBody(body: string): Lock {
  let parsed: unknown;
  try {
    parsed = JSON.parse(`${body}}`);
  } catch {
    throw damaged('not JSON');
  }
  const { format, site, epoch, kdf, slots } = record(parsed, 'not an object');
  if (format !== FORMAT) throw new VaultError('unsupported', `lock format ${String(format)}`);
  if (typeof site !== 'string' || !SITE_PATTERN.test(site)) throw damaged('site');
  if (!isEpoch(epoch)) throw damaged('epoch');
  return { format, site, epoch, kdf: readKdf(kdf), slots: readSlots(slots) };
}

/**
 * The lock in the text of a `lock.json`. Strict: what {@link formatLock} would not have written
 * character by character is refused, and with it duplicate, unknown and missing fields, other
 * spellings of a number or a base64 value, and white space.
 *
 * @throws {VaultError} `damaged` when the text is not whole, or not such a lock; `unsupported`
 *   when it is whole and of another format; `parameters` when the key stretching is out of bounds
 */
export async function parseLock(text: string): Promise<Lock> {
  if (text.length > MAX_LENGTH) throw damaged('too long');
  const ending = ENDING.exec(text);
  if (!ending) throw damaged('no digest');
  const body = text.slice(0, ending.index);
  if ((await digestOf(body)) !== ending[1]) throw damaged('digest');
  const lock = readBody(body);
  if (formatBody(lock) !== body) throw damaged('not as written');
  return lock;
}
