import { createCipheriv } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { SealedProof } from '../../../src/build/gate/sealed-proof.ts';
import { sealBlob } from '../../../src/vault/blob.ts';
import { deriveBytes } from '../../../src/vault/derive.ts';
import { encodeFields } from '../../../src/vault/fields.ts';
import type { Label } from '../../../src/vault/format.ts';
import { deriveKeys } from '../../../src/vault/keys.ts';
import { pad } from '../../../src/vault/padding.ts';
import { leaksOf, secrets, sentence } from './gate-fixture.ts';

const siteKey = Uint8Array.from({ length: 32 }, (_, i) => i * 7);
const sealing = { siteKey, site: '0123456789abcdef0123456789abcdef', epoch: 3 };
const keys = await deriveKeys(siteKey, sealing);
const label: Label = { route: 'note/2024-01-16', type: 'note' };
const path = 'm/00112233445566778899aabbccddeeff.bin';
const body = Buffer.from(JSON.stringify({ text: sentence.repeat(90) }));
const blob = await sealBlob(keys, label, body);
const proof = new SealedProof(sealing);
/** With a blank on either side it has as many bytes as a nonce. */
const short = 'Hemtjänst';
const sought = { ...secrets, names: [short] };
const asSealed = { sealing, labels: new Map([[path, label]]) };

/** A box made with a nonce of one's own and otherwise as `sealBox` makes it. */
async function boxWith(nonce: Uint8Array, content: Uint8Array): Promise<Buffer> {
  const { site, epoch } = sealing;
  const key = await deriveBytes(siteKey, 'blob seal', [site, epoch]);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(encodeFields(['traff blob', 1, site, epoch, label.route, label.type]));
  const sealed = cipher.update(content);
  cipher.final();
  return Buffer.concat([blob.subarray(0, 5), nonce, sealed, cipher.getAuthTag()]);
}

describe('a sealed file proves that it is one', () => {
  test.each([0, 1, 4091, 4092, 4093, 70_000])('of %d bytes', async (length) => {
    const made = await sealBlob(keys, label, Buffer.alloc(length, 'x'));
    expect(proof.holds(label, made)).toBe(true);
  });

  test('and is then not sought in', async () => {
    const files = [{ source: 'b.md', name: 'b.bin', bytes: blob.subarray(5) }];
    const known = { ...sought, files };
    expect(await leaksOf({ [path]: blob }, known)).toMatchObject([{ kind: 'file' }]);
    expect(await leaksOf({ [path]: blob }, known, asSealed)).toEqual([]);
  });
});

describe('what proves nothing', () => {
  test('is a blob for another place, of another kind, site, epoch or key', () => {
    expect(proof.holds({ ...label, route: 'note/2024-01-17' }, blob)).toBe(false);
    expect(proof.holds({ ...label, type: 'page' }, blob)).toBe(false);
    const others = [
      { ...sealing, site: 'f'.repeat(32) },
      { ...sealing, epoch: 4 },
      { ...sealing, siteKey: new Uint8Array(32) },
    ];
    for (const other of others) expect(new SealedProof(other).holds(label, blob)).toBe(false);
  });

  test('is a blob of which any byte is another, one is missing, or one too many', () => {
    for (let i = 0; i < blob.length; i += i < 64 || i > blob.length - 64 ? 1 : 97) {
      const changed = Uint8Array.from(blob);
      changed[i]! ^= 0x20;
      expect(proof.holds(label, changed), String(i)).toBe(false);
    }
    for (const length of [0, 4, 5, 17, 32, 33, blob.length - 1])
      expect(proof.holds(label, blob.subarray(0, length))).toBe(false);
    expect(proof.holds(label, Buffer.concat([blob, Buffer.of(0)]))).toBe(false);
  });

  test('is a box around what nobody padded', async () => {
    expect(proof.holds(label, await boxWith(Buffer.alloc(12), body))).toBe(false);
  });

  test('is a box whose nonce is not the one sealing gives, though it opens', async () => {
    const given = blob.subarray(5, 17);
    expect(proof.holds(label, await boxWith(given, pad(body)))).toBe(true);
    expect(proof.holds(label, await boxWith(Buffer.alloc(12), pad(body)))).toBe(false);
  });
});

describe('a fault in sealing is found as in any other file', () => {
  const padded = Buffer.from(pad(body));
  const told = Buffer.from(` ${sentence} `);
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['the body as it is', () => body, 'text'],
    ['the body padded', () => padded, 'text'],
    [
      'the body in a box that nobody locked',
      () => Buffer.concat([blob.subarray(0, 17), padded, blob.subarray(-16)]),
      'text',
    ],
    ['the body after the box', () => Buffer.concat([blob, body]), 'text'],
    ['the body before the box', () => Buffer.concat([body, blob]), 'text'],
    [
      'text between head and box',
      () => Buffer.concat([blob.subarray(0, 5), told, blob.subarray(5)]),
      'text',
    ],
    [
      'padding with text outside the box',
      () => Buffer.concat([blob, told.subarray(0, 40)]),
      'text',
    ],
    [
      'text in place of the tag and what is before it',
      () => Buffer.concat([blob.subarray(0, -told.length), told]),
      'text',
    ],
    ['text in place of the nonce', () => boxWith(Buffer.from(` ${short} `), pad(body)), 'name'],
  ])('%s', async (_, write, kind) => {
    expect(await leaksOf({ [path]: await write() }, sought, asSealed)).toMatchObject([{ kind }]);
  });

  test('a file nobody said was sealed is read whatever it looks like', async () => {
    const other = 'm/ffeeddccbbaa99887766554433221100.bin';
    expect(await leaksOf({ [path]: blob, [other]: body }, sought, asSealed)).toMatchObject([
      { kind: 'text', file: other },
    ]);
  });

  test('the name of a sealed file is read', async () => {
    const named = `m/${short}.bin`;
    const labels = new Map([[named, label]]);
    expect(await leaksOf({ [named]: blob }, sought, { sealing, labels })).toMatchObject([
      { kind: 'name', how: 'file name' },
    ]);
  });
});
