import { blobName, openBlob, sealBlob } from '../../../src/vault/blob.ts';
import { VaultError } from '../../../src/vault/error.ts';
import type { Label } from '../../../src/vault/format.ts';
import { stretch, type Argon2id } from '../../../src/vault/kdf.ts';
import { deriveKeys } from '../../../src/vault/keys.ts';
import { formatLock, openLock, parseLock, type Lock } from '../../../src/vault/lock.ts';
import { makeLock } from '../../../src/vault/make-lock.ts';
import { slotSecret } from '../../../src/vault/slot.ts';
import { toHex } from '../../../src/vault/hex.ts';

/** What `vectors/vectors.json` holds; bytes are base64. */
export interface Vectors {
  site: string;
  epoch: number;
  siteKey: string;
  passphrases: { opens: string; stretched: string; ended: string; endedOn: string };
  lock: string;
  blobs: (Label & { name: string; body: string; blob: string })[];
}

/** One thing the vault must do with the vectors; rejects with an error that says what it did not. */
export interface VectorCheck {
  name: string;
  run: (argon2id: Argon2id) => Promise<void>;
}

/** The checks of frozen vectors, the same in Node and in browsers: no test runner, no Node. */
export function vectorChecks(vectors: Vectors): VectorCheck[] {
  return [
    {
      name: 'the frozen lock opens with its passphrase, however its letters are composed',
      run: (argon2id) => opens(vectors, argon2id),
    },
    {
      name: 'the frozen lock tells when a passphrase ended',
      run: (argon2id) => tellsEnd(vectors, argon2id),
    },
    {
      name: 'the same passphrases give the frozen lock',
      run: (argon2id) => makesLock(vectors, argon2id),
    },
    ...vectors.blobs.map((blob) => ({
      name: `the frozen blob of ${blob.route} opens, and is made again`,
      run: () => blobIsTheSame(vectors, blob),
    })),
  ];
}

async function opens({ lock: text, siteKey, passphrases }: Vectors, argon2id: Argon2id) {
  const lock = await parseLock(text);
  const stretched = await stretch(` ${passphrases.opens.normalize('NFD')}\n`, lock.kdf, argon2id);
  same('stretched passphrase', toHex(stretched), toHex(bytes(passphrases.stretched)));
  same('site key', toHex(await openLock(lock, stretched)), toHex(bytes(siteKey)));
}

async function tellsEnd({ lock: text, passphrases }: Vectors, argon2id: Argon2id) {
  const lock = await parseLock(text);
  const stretched = await stretch(passphrases.ended, lock.kdf, argon2id);
  same('refusal', await refusal(lock, stretched), `ended ${passphrases.endedOn}`);
}

async function makesLock({ lock: text, siteKey, passphrases }: Vectors, argon2id: Argon2id) {
  const { site, epoch, kdf } = await parseLock(text);
  const secret = async (passphrase: string) =>
    slotSecret(await stretch(passphrase, kdf, argon2id), site);
  const lock = await makeLock({ site, epoch, kdf }, bytes(siteKey), [
    { secret: await secret(passphrases.opens) },
    { secret: await secret(passphrases.ended), endedOn: passphrases.endedOn },
  ]);
  same('lock', await formatLock(lock), text);
}

async function blobIsTheSame(vectors: Vectors, vector: Vectors['blobs'][number]) {
  const { route, type } = vector;
  const keys = await deriveKeys(bytes(vectors.siteKey), vectors);
  const [body, blob] = [bytes(vector.body), bytes(vector.blob)];
  same('body', toHex(await openBlob(keys, { route, type }, blob)), toHex(body));
  same('blob', toHex(await sealBlob(keys, { route, type }, body)), toHex(blob));
  same('name', await blobName(keys, route), vector.name);
}

async function refusal(lock: Lock, stretched: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    await openLock(lock, stretched);
    return 'opened';
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return `${error.code} ${error.endedOn ?? ''}`;
  }
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function same(what: string, got: string, expected: string): void {
  if (got !== expected) throw new Error(`${what}: got ${got}, expected ${expected}`);
}
