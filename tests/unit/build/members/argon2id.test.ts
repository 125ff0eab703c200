import { argon2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { argon2id } from '../../../../src/build/members/argon2id.ts';
import { KDF_COST } from '../../../../src/vault/kdf.ts';

const bytes = (length: number, value: number) => new Uint8Array(length).fill(value);

test('Node’s Argon2id gives the tag of RFC 9106, section 5.3', () => {
  const tag = argon2Sync('argon2id', {
    message: bytes(32, 1),
    nonce: bytes(16, 2),
    secret: bytes(8, 3),
    associatedData: bytes(12, 4),
    parallelism: 4,
    tagLength: 32,
    memory: 32,
    passes: 3,
  });
  expect(tag.toString('hex')).toBe(
    '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
  );
});

// From test.c of the reference implementation, phc-winner-argon2.
test.each([
  [65_536, 2, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
  [256, 2, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
])('hash-wasm gives the reference tag for %i KiB', async (memoryKiB, passes, expected) => {
  const password = new TextEncoder().encode('password');
  const salt = new TextEncoder().encode('somesalt');
  const tag = await argon2id({ password, salt, memoryKiB, passes, parallelism: 1, bytes: 32 });
  expect(Buffer.from(tag).toString('hex')).toBe(expected);
});

test('hash-wasm and Node agree at the cost new sites get', async () => {
  const password = new TextEncoder().encode('blåbär');
  const salt = bytes(16, 7);
  const { memoryKiB, passes, parallelism } = KDF_COST;
  const tag = argon2Sync('argon2id', {
    message: password,
    nonce: salt,
    parallelism,
    tagLength: 32,
    memory: memoryKiB,
    passes,
  });
  const ours = await argon2id({ password, salt, memoryKiB, passes, parallelism, bytes: 32 });
  expect(Buffer.from(ours)).toEqual(tag);
});
