import { describe, expect, test } from 'vitest';
import { blobName, openBlob, sealBlob } from '../../../src/vault/blob.ts';
import type { Label } from '../../../src/vault/format.ts';
import { deriveKeys } from '../../../src/vault/keys.ts';
import { MAX_BODY, paddedLength } from '../../../src/vault/padding.ts';
import { CONTEXT, flipped, refusal, SITE, SITE_KEY, someBytes } from './vault-fixture.ts';

const label: Label = { route: 'note/2024-04-23', type: 'note' };
const keys = await deriveKeys(SITE_KEY, CONTEXT);
/** Milliseconds for the tests that try every byte, on a machine that is busy. */
const PATIENCE = 120_000;
const VERSION_AT = 4;
const HEADER = 5;
const OVERHEAD = HEADER + 12 + 16;

/** Body lengths around every place where the padded length changes, up to 64 KiB, and some. */
const boundaries = Array.from({ length: 65_536 }, (_, n) => n)
  .filter((n) => paddedLength(n) !== paddedLength(n + 1))
  .flatMap((n) => [n - 1, n, n + 1]);

describe('round trip', () => {
  test.each([0, 1, ...boundaries, 1_000_000])('%i bytes', async (length) => {
    const body = someBytes(length, 4);
    const blob = await sealBlob(keys, label, body);
    expect(blob.length).toBe(OVERHEAD + paddedLength(length));
    const opened = await openBlob(keys, label, blob);
    expect(Buffer.compare(opened, body)).toBe(0);
  });

  test('of a view into larger memory, and of shared memory', async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(64)).fill(9);
    const view = someBytes(100, 1).subarray(20, 50);
    for (const body of [shared, view, Buffer.from('åäö')]) {
      const blob = Buffer.concat([Buffer.from('xx'), await sealBlob(keys, label, body)]);
      const opened = await openBlob(keys, label, blob.subarray(2));
      expect(Buffer.from(opened)).toEqual(Buffer.from(body));
    }
  });

  test('a body above the limit is a mistake of the caller', async () => {
    await expect(sealBlob(keys, label, new Uint8Array(MAX_BODY + 1))).rejects.toThrow(RangeError);
  });
});

describe('sealing', () => {
  test('is deterministic, and leaves body and site key as they were', async () => {
    const body = someBytes(50, 1);
    const again = await deriveKeys(SITE_KEY, CONTEXT);
    expect(await sealBlob(again, label, body)).toEqual(await sealBlob(keys, label, body));
    expect(body).toEqual(someBytes(50, 1));
    expect(SITE_KEY).toEqual(someBytes(32, 1));
  });

  test('gives no nonce twice to different content, place, type, epoch or site', async () => {
    const seen = new Set<string>();
    let sealed = 0;
    const contexts = [1, 2].flatMap((epoch) =>
      [SITE, 'b2'.repeat(16)].map((site) => ({ site, epoch })),
    );
    for (const context of contexts) {
      const some = await deriveKeys(SITE_KEY, context);
      for (const route of ['start', 'note/2024-04-23', 'note/2024-04-2', '']) {
        for (const type of ['start', 'note', 'file'] as const) {
          for (const body of ['', '\0', '\0\0', 'a', 'b', '3note']) {
            const blob = await sealBlob(some, { route, type }, new TextEncoder().encode(body));
            seen.add(Buffer.from(blob.subarray(HEADER, HEADER + 12)).toString('hex'));
            sealed++;
          }
        }
      }
    }
    expect(seen.size).toBe(sealed);
  });

  test('bodies of one padded length are of one sealed length', async () => {
    const lengths = [0, 1, 2000, 4092].map(
      async (n) => (await sealBlob(keys, label, someBytes(n, n))).length,
    );
    expect(new Set(await Promise.all(lengths)).size).toBe(1);
  });
});

describe('refused', () => {
  const body = new TextEncoder().encode('{"text":"hemligt"}');

  test(
    'any byte changed',
    async () => {
      const blob = await sealBlob(keys, label, body);
      for (let at = 0; at < blob.length; at++) {
        const code = await refusal(openBlob(keys, label, flipped(blob, at)));
        expect(code, `byte ${at}`).toBe(at === VERSION_AT ? 'unsupported' : 'damaged');
      }
    },
    PATIENCE,
  );

  test(
    'cut at any length',
    async () => {
      const blob = await sealBlob(keys, label, body);
      for (let length = 0; length < blob.length; length++) {
        const code = await refusal(openBlob(keys, label, blob.subarray(0, length)));
        expect(code, `${length} bytes`).toBe('damaged');
      }
    },
    PATIENCE,
  );

  test.each([1, 16, 4096])('%i bytes more at either end', async (more) => {
    const blob = await sealBlob(keys, label, body);
    for (const extra of [new Uint8Array(more), someBytes(more, 3), blob.slice(0, more)]) {
      const after = Buffer.concat([blob, extra]);
      const before = Buffer.concat([extra, blob]);
      expect(await refusal(openBlob(keys, label, after))).toBe('damaged');
      expect(await refusal(openBlob(keys, label, before))).toBe('damaged');
    }
  });

  test.each<[string, Label]>([
    ['another note', { ...label, route: 'note/2024-04-24' }],
    ['another type', { ...label, type: 'file' }],
    ['route and type run together', { route: 'note/2024-04-23n', type: 'ote' as 'note' }],
    ['no route', { ...label, route: '' }],
  ])('in the place of %s', async (_, other) => {
    expect(await refusal(openBlob(keys, other, await sealBlob(keys, label, body)))).toBe('damaged');
  });

  test.each([
    ['another epoch', SITE_KEY, { ...CONTEXT, epoch: 4 }],
    ['another site', SITE_KEY, { ...CONTEXT, site: 'b2'.repeat(16) }],
    ['another site key', someBytes(32, 2), CONTEXT],
  ])('with the keys of %s', async (_, siteKey, context) => {
    const others = await deriveKeys(siteKey, context);
    expect(await refusal(openBlob(others, label, await sealBlob(keys, label, body)))).toBe(
      'damaged',
    );
  });

  test('keys made elsewhere are a mistake of the caller', async () => {
    await expect(deriveKeys(new Uint8Array(31), CONTEXT)).rejects.toThrow('32 bytes');
  });
});

describe('names', () => {
  test('tell apart routes, epochs and sites, and nothing else', async () => {
    const nextEpoch = await deriveKeys(SITE_KEY, { ...CONTEXT, epoch: 4 });
    const otherSite = await deriveKeys(SITE_KEY, { ...CONTEXT, site: 'b2'.repeat(16) });
    const names = await Promise.all([
      blobName(keys, 'start'),
      blobName(keys, 'year/2024'),
      blobName(nextEpoch, 'start'),
      blobName(otherSite, 'start'),
    ]);
    expect(new Set(names).size).toBe(4);
    expect(names.filter((name) => !/^[0-9a-f]{32}$/.test(name))).toEqual([]);
    expect(await blobName(keys, 'start')).toBe(names[0]);
  });
});

test('no key can be read back', async () => {
  for (const key of [keys.name, keys.blob.seal, keys.blob.nonce]) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  }
});
