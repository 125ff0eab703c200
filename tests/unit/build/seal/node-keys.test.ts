import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deriveNodeKeys } from '../../../../src/build/seal/node-keys.ts';
import { blobName, openBlob, sealBlob } from '../../../../src/vault/blob.ts';
import type { Label } from '../../../../src/vault/format.ts';
import { deriveKeys } from '../../../../src/vault/keys.ts';
import type { Vectors } from '../../vault/check-vectors.ts';
import { CONTEXT, SITE_KEY } from '../../vault/vault-fixture.ts';
import { seededRandom } from '../seeded-random.ts';

const file = new URL('../../vault/vectors/vectors.json', import.meta.url);
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vectors;
const TYPES: Label['type'][] = ['start', 'year', 'note', 'page', 'file', 'index'];

test.each(vectors.blobs)('makes the frozen blob of $route', async (vector) => {
  const { route, type, name, body, blob } = vector;
  const keys = await deriveNodeKeys(Buffer.from(vectors.siteKey, 'base64'), vectors);
  const sealed = await sealBlob(keys, { route, type }, Buffer.from(body, 'base64'));
  expect(Buffer.from(sealed).toString('base64')).toBe(blob);
  expect(await blobName(keys, route)).toBe(name);
});

test('makes what Web Crypto makes, of whatever is sealed wherever', async () => {
  const random = seededRandom(7);
  const below = (most: number): number => Math.floor(random() * most);
  const someBytes = (length: number): Buffer =>
    Buffer.from(Array.from({ length }, () => below(256)));
  for (let round = 0; round < 200; round++) {
    const siteKey = someBytes(32);
    const context = { site: someBytes(16).toString('hex'), epoch: 1 + below(2 ** 31 - 1) };
    const label = { route: someBytes(below(60)).toString(), type: TYPES[below(6)] ?? 'note' };
    const body = someBytes(below(round % 10 === 0 ? 60_000 : 300));
    const web = await deriveKeys(siteKey, context);
    const node = await deriveNodeKeys(siteKey, context);
    const sealed = await sealBlob(node, label, body);
    expect(Buffer.compare(sealed, await sealBlob(web, label, body))).toBe(0);
    expect(Buffer.compare(await openBlob(web, label, sealed), body)).toBe(0);
    expect(await blobName(node, label.route)).toBe(await blobName(web, label.route));
  }
});

test('leaves the site key as it is, and refuses one of another length', async () => {
  const siteKey = SITE_KEY.slice();
  await deriveNodeKeys(siteKey, CONTEXT);
  expect(siteKey).toEqual(SITE_KEY);
  await expect(deriveNodeKeys(siteKey.subarray(1), CONTEXT)).rejects.toThrow('32 bytes');
});
