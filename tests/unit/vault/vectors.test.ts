import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { argon2id } from '../../../src/build/members/argon2id.ts';
import { blobName, openBlob, sealBlob } from '../../../src/vault/blob.ts';
import type { Label } from '../../../src/vault/format.ts';
import { stretch } from '../../../src/vault/kdf.ts';
import { deriveKeys } from '../../../src/vault/keys.ts';
import { formatLock, openLock, parseLock } from '../../../src/vault/lock.ts';
import { makeLock } from '../../../src/vault/make-lock.ts';
import { slotSecret } from '../../../src/vault/slot.ts';

/** Made by make-vectors.ts, a second implementation of the format on node:crypto alone. */
const vectors = JSON.parse(
  readFileSync(new URL('./vectors/vectors.json', import.meta.url), 'utf8'),
) as {
  site: string;
  epoch: number;
  siteKey: string;
  passphrases: { opens: string; stretched: string; ended: string; endedOn: string };
  lock: string;
  blobs: (Label & { name: string; body: string; blob: string })[];
};
const siteKey = Buffer.from(vectors.siteKey, 'base64');
const { passphrases } = vectors;

test('the frozen lock opens with its passphrase, however its letters are composed', async () => {
  const lock = await parseLock(vectors.lock);
  const stretched = await stretch(` ${passphrases.opens.normalize('NFD')}\n`, lock.kdf, argon2id);
  expect(Buffer.from(stretched).toString('base64')).toBe(passphrases.stretched);
  expect(Buffer.from(await openLock(lock, stretched))).toEqual(siteKey);
});

test('the frozen lock tells when a passphrase ended', async () => {
  const lock = await parseLock(vectors.lock);
  const stretched = await stretch(passphrases.ended, lock.kdf, argon2id);
  await expect(openLock(lock, stretched)).rejects.toMatchObject({
    code: 'ended',
    endedOn: passphrases.endedOn,
  });
});

test('the same passphrases give the frozen lock', async () => {
  const { site, epoch, kdf } = await parseLock(vectors.lock);
  const secret = async (passphrase: string) =>
    slotSecret(await stretch(passphrase, kdf, argon2id), site);
  const lock = await makeLock({ site, epoch, kdf }, siteKey, [
    { secret: await secret(passphrases.opens) },
    { secret: await secret(passphrases.ended), endedOn: passphrases.endedOn },
  ]);
  expect(await formatLock(lock)).toBe(vectors.lock);
});

test.each(vectors.blobs)('the frozen blob of $route opens, and is made again', async (vector) => {
  const { route, type } = vector;
  const keys = await deriveKeys(siteKey, vectors);
  const body = Buffer.from(vector.body, 'base64');
  const blob = Buffer.from(vector.blob, 'base64');
  expect(Buffer.from(await openBlob(keys, { route, type }, blob))).toEqual(body);
  expect(Buffer.from(await sealBlob(keys, { route, type }, body))).toEqual(blob);
  expect(await blobName(keys, route)).toBe(vector.name);
});
