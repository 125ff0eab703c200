import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { stretch } from '../../../src/vault/kdf.ts';
import { formatLock, type Lock, openLock, parseLock } from '../../../src/vault/lock.ts';
import { type Holder, makeLock } from '../../../src/vault/make-lock.ts';
import { slotSecret } from '../../../src/vault/slot.ts';
import {
  CONTEXT,
  flipped,
  KDF,
  noArgon2id,
  quickArgon2id,
  refusal,
  SITE,
  SITE_KEY,
  someBytes,
} from './vault-fixture.ts';

/** Milliseconds for the tests that try every byte, on a machine that is busy. */
const PATIENCE = 120_000;

const stretched = (passphrase: string) => stretch(passphrase, KDF, quickArgon2id);
const secretOf = async (passphrase: string) => slotSecret(await stretched(passphrase), SITE);

async function holdersOf(...passphrases: string[]): Promise<Holder[]> {
  return Promise.all(passphrases.map(async (one) => ({ secret: await secretOf(one) })));
}

let lock: Lock;
let text: string;

beforeAll(async () => {
  const ended = { secret: await secretOf('ended'), endedOn: '2024-05-03' };
  lock = await makeLock(CONTEXT, SITE_KEY, [...(await holdersOf('anna', 'bo')), ended]);
  text = await formatLock(lock);
});

describe('a lock', () => {
  test.each(['anna', 'bo', ' anna\n'])('opens with %j', async (passphrase) => {
    const opened = await openLock(await parseLock(text), await stretched(passphrase));
    expect(Buffer.from(opened)).toEqual(Buffer.from(SITE_KEY));
  });

  test.each(['Anna', 'an na', 'carl', 'x'.repeat(100_000), '\ud800'])(
    'refuses %.9j as wrong',
    async (passphrase) =>
      expect(await refusal(openLock(lock, await stretched(passphrase)))).toBe('wrong-passphrase'),
  );

  test('tells when a passphrase ended', async () => {
    const opening = openLock(lock, await stretched('ended'));
    await expect(opening).rejects.toMatchObject({ code: 'ended', endedOn: '2024-05-03' });
  });

  test('is the same text every time, whatever the order of its holders', async () => {
    const ended = { secret: await secretOf('ended'), endedOn: '2024-05-03' };
    const [anna, bo] = await holdersOf('anna', 'bo');
    expect(await formatLock(await makeLock(CONTEXT, SITE_KEY, [ended, bo!, anna!]))).toBe(text);
    expect(await formatLock(await parseLock(text))).toBe(text);
  });

  test('says nothing of who, when and how many', async () => {
    const alone = await formatLock(await makeLock(CONTEXT, SITE_KEY, []));
    expect(alone.length).toBe(text.length);
    expect(text).not.toMatch(/anna|bo"|2024|ended/);
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      ...['format', 'site', 'epoch', 'kdf', 'slots', 'digest'],
    ]);
  });

  test.each([
    [0, 16],
    [16, 16],
    [17, 32],
    [33, 64],
  ])('for %i holders has %i slots', async (count, slots) => {
    const holders = Array.from({ length: count }, (_, n) => ({ secret: someBytes(32, n) }));
    expect((await makeLock(CONTEXT, SITE_KEY, holders)).slots.length).toBe(slots);
  });

  test('of the next epoch has no slot in common', async () => {
    const next = await makeLock({ ...CONTEXT, epoch: 4 }, SITE_KEY, await holdersOf('anna', 'bo'));
    const ids = new Set([...lock.slots, ...next.slots].map(({ id }) => Buffer.from(id).toString()));
    expect(ids.size).toBe(32);
  });

  test('never seals two contents of one slot with the same nonce', async () => {
    const secret = await secretOf('anna');
    const contents: Holder[] = [{ secret }, { secret, endedOn: '2024-05-03' }];
    const locks = [
      makeLock(CONTEXT, SITE_KEY, [contents[0]!]),
      makeLock(CONTEXT, someBytes(32, 9), [contents[0]!]),
      makeLock(CONTEXT, SITE_KEY, [contents[1]!]),
      makeLock(CONTEXT, SITE_KEY, [{ secret, endedOn: '2024-05-04' }]),
    ];
    const id = (await locks[0]!).slots.map((slot) => Buffer.from(slot.id).toString('hex'));
    const nonces = (await Promise.all(locks)).flatMap(({ slots }) =>
      slots
        .filter((slot) => id.includes(Buffer.from(slot.id).toString('hex')))
        .map(({ box }) => Buffer.from(box.subarray(0, 12)).toString('hex')),
    );
    // Three locks share the decoys of one site key; the slot itself has four nonces.
    expect(new Set(nonces).size).toBe(15 + 4);
  });
});

describe('making a lock refuses', () => {
  const holder = { secret: someBytes(32, 3) };
  const weak = { ...CONTEXT, kdf: { ...KDF, memoryKiB: 1024 } };

  test.each<[string, () => Promise<Lock>, string]>([
    ['the same passphrase twice', () => makeLock(CONTEXT, SITE_KEY, [holder, holder]), 'twice'],
    ['weak stretching', () => makeLock(weak, SITE_KEY, []), 'memoryKiB'],
    ['a short site key', () => makeLock(CONTEXT, someBytes(31, 1), [holder]), '32 bytes'],
    [
      'a short secret',
      () => makeLock(CONTEXT, SITE_KEY, [{ secret: someBytes(3, 1) }]),
      '32 bytes',
    ],
    ['a wrong date', () => makeLock(CONTEXT, SITE_KEY, [{ ...holder, endedOn: 'igår' }]), 'igår'],
  ])('%s', async (_, making, message) => {
    await expect(making()).rejects.toThrow(message);
  });
});

/** The text with its digest made right again, as a hostile host would. */
function redigested(changed: string): string {
  const body = changed.replace(/,"digest":"[^"]*"\}\n$/, '');
  return `${body},"digest":"${createHash('sha256').update(body).digest('hex')}"}\n`;
}

type Json = Record<string, unknown> & { kdf: Record<string, unknown>; slots: unknown[] };

function edited(edit: (json: Json) => unknown): string {
  const json = JSON.parse(text) as Json;
  const changed = edit(json) ?? json;
  return redigested(`${JSON.stringify(changed)}\n`);
}

describe('a damaged text', () => {
  test(
    'any character changed',
    async () => {
      for (let at = 0; at < text.length; at++) {
        const other = text[at] === '0' ? '1' : '0';
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        expect(await refusal(parseLock(changed)), `character ${at}`).toBe('damaged');
      }
    },
    PATIENCE,
  );

  test(
    'cut at any length',
    async () => {
      for (let length = 0; length < text.length; length++) {
        expect(await refusal(parseLock(text.slice(0, length))), `${length}`).toBe('damaged');
      }
    },
    PATIENCE,
  );

  test.each([
    ['more at the end', () => `${text} `],
    ['another line', () => `${text}\n`],
    ['a byte order mark', () => `\ufeff${text}`],
    ['carriage return', () => text.replace('\n', '\r\n')],
    ['twice', () => text + text],
    ['a page of a host', () => '<!doctype html><title>404</title>\n'],
    ['nothing', () => ''],
  ])('%s', async (_, change) => expect(await refusal(parseLock(change()))).toBe('damaged'));
});

describe('a text with a right digest, from a hostile host', () => {
  const slot = (json: Json, n = 0) => json.slots[n] as Record<string, unknown>;

  test.each<[string, string, (json: Json) => unknown]>([
    ['another format', 'unsupported', (json) => ({ ...json, format: 2 })],
    ['format 1 in text', 'unsupported', (json) => ({ ...json, format: '1' })],
    ['no format', 'unsupported', ({ format: _, ...rest }) => rest],
    [
      'a format that is no text and no number',
      'unsupported',
      (json) => ({ ...json, format: { toString: 1, valueOf: 1 } }),
    ],
    ['a format of the future', 'unsupported', () => ({ format: 2, other: [], digest: '' })],
    ['a field nobody knows', 'damaged', ({ digest, ...rest }) => ({ ...rest, more: 1, digest })],
    ['no site', 'damaged', ({ site: _, ...rest }) => rest],
    ['a short site', 'damaged', (json) => ({ ...json, site: 'a1' })],
    ['a site in capitals', 'damaged', (json) => ({ ...json, site: SITE.toUpperCase() })],
    ['epoch 0', 'damaged', (json) => ({ ...json, epoch: 0 })],
    ['half an epoch', 'damaged', (json) => ({ ...json, epoch: 1.5 })],
    ['an epoch in text', 'damaged', (json) => ({ ...json, epoch: '3' })],
    ['an epoch beyond all', 'damaged', (json) => ({ ...json, epoch: 2 ** 31 })],
    ['no kdf', 'damaged', (json) => ({ ...json, kdf: null })],
    ['a list as kdf', 'damaged', (json) => ({ ...json, kdf: [] })],
    ['memory in text', 'damaged', (json) => void (json.kdf.memoryKiB = '24576')],
    ['little memory', 'parameters', (json) => void (json.kdf.memoryKiB = 8)],
    ['much memory', 'parameters', (json) => void (json.kdf.memoryKiB = 4_194_304)],
    ['one pass', 'parameters', (json) => void (json.kdf.passes = 1)],
    ['many passes', 'parameters', (json) => void (json.kdf.passes = 4_294_967_295)],
    ['many lanes', 'parameters', (json) => void (json.kdf.parallelism = 16_777_215)],
    ['a field more in kdf', 'damaged', (json) => void (json.kdf.algorithm = 'none')],
    ['a short salt', 'damaged', (json) => void (json.kdf.salt = 'AAAA')],
    ['no slots', 'damaged', ({ slots: _, ...rest }) => rest],
    ['slots as an object', 'damaged', (json) => ({ ...json, slots: {} })],
    ['a slot of null', 'damaged', (json) => void (json.slots[0] = null)],
    ['a slot twice', 'damaged', (json) => void json.slots.unshift(json.slots[0])],
    ['slots in another order', 'damaged', (json) => void json.slots.reverse()],
    ['a short id', 'damaged', (json) => void (slot(json).id = 'AAAA')],
    ['an empty id', 'damaged', (json) => void (slot(json).id = '')],
    ['a short box', 'damaged', (json) => void (slot(json).box = 'AAAA')],
    ['a box padded with =', 'damaged', (json) => void (slot(json).box = `${'A'.repeat(82)}==`)],
    [
      'a slot without a box',
      'damaged',
      (json) => ({ ...json, slots: [{ id: slot(json).id }, ...json.slots.slice(1)] }),
    ],
    ['a field more in a slot', 'damaged', (json) => void (slot(json).name = 'Anna')],
    ['a list', 'damaged', () => [1]],
  ])('%s: %s', async (_, code, edit) => {
    expect(await refusal(parseLock(edited(edit)))).toBe(code);
  });

  test.each<[string, (text: string) => string]>([
    ['a field twice', (t) => t.replace('"epoch":3', '"epoch":2,"epoch":3')],
    ['a field of a slot twice', (t) => t.replace('{"id":', '{"id":"","id":')],
    ['__proto__', (t) => t.replace('"epoch":3', '"__proto__":{"epoch":3},"epoch":3')],
    ['white space', (t) => t.replace('"epoch":3', '"epoch": 3')],
    ['another spelling of a number', (t) => t.replace('"epoch":3', '"epoch":3.0')],
    ['an exponent', (t) => t.replace('"epoch":3', '"epoch":3e0')],
    ['an escape', (t) => t.replace('"epoch"', '"\\u0065poch"')],
    ['fields in another order', (t) => t.replace(/("site":"\w+"),("epoch":3)/, '$2,$1')],
    ['more than there can be', (t) => t.replace('{', `{${' '.repeat(2 ** 20)}`)],
    ['deep nesting', (t) => t.replace('"epoch":3', `"epoch":${'['.repeat(200_000)}`)],
  ])('%s', async (_, change) => {
    expect(change(text)).not.toBe(text);
    expect(await refusal(parseLock(redigested(change(text))))).toBe('damaged');
  });

  test('more slots than there can be', async () => {
    const ids = Array.from({ length: 4097 }, (_, n) => {
      const id = Buffer.alloc(16);
      id.writeUInt32BE(n);
      return { id: id.toString('base64url'), box: '' };
    });
    expect(await refusal(parseLock(edited((json) => ({ ...json, slots: ids }))))).toBe('damaged');
  });

  test(
    'any character changed never opens as another key, nor as another date',
    async () => {
      const [anna, ended] = [await stretched('anna'), await stretched('ended')];
      const outcomes = new Set<string>();
      for (let at = 0; at < text.length - 79; at++) {
        const other = text[at] === 'B' ? 'C' : text[at] === '3' ? '4' : 'B';
        const changed = redigested(text.slice(0, at) + other + text.slice(at + 1));
        const parsed = await parseLock(changed).catch((error: unknown) => error as Error);
        if (parsed instanceof Error) continue;
        const key = await openLock(parsed, anna).catch(
          (error: unknown) => (error as Error).message,
        );
        outcomes.add(typeof key === 'string' ? key : Buffer.from(key).toString('hex'));
        outcomes.add(
          (await openLock(parsed, ended).catch((error: unknown) => String(error))) as string,
        );
      }
      expect(outcomes).toEqual(
        new Set([
          Buffer.from(SITE_KEY).toString('hex'),
          'the slot does not open',
          'no slot belongs to this passphrase',
          'VaultError: the slot does not open',
          'VaultError: no slot belongs to this passphrase',
          'VaultError: revoked on 2024-05-03',
        ]),
      );
    },
    PATIENCE,
  );
});

describe('a lock put together by hand', () => {
  test.each<[string, string, (lock: Lock) => Lock]>([
    ['another epoch', 'wrong-passphrase', (l) => ({ ...l, epoch: 4 })],
    ['another site', 'wrong-passphrase', (l) => ({ ...l, site: 'b2'.repeat(16) })],
    ['more memory', 'damaged', (l) => ({ ...l, kdf: { ...l.kdf, memoryKiB: 32_768 } })],
    ['more passes', 'damaged', (l) => ({ ...l, kdf: { ...l.kdf, passes: 3 } })],
    ['another salt', 'damaged', (l) => ({ ...l, kdf: { ...l.kdf, salt: someBytes(16, 9) } })],
    ['weak stretching', 'parameters', (l) => ({ ...l, kdf: { ...l.kdf, memoryKiB: 1 } })],
    ['another format', 'unsupported', (l) => ({ ...l, format: 2 })],
    ['no slots', 'wrong-passphrase', (l) => ({ ...l, slots: [] })],
    ['the boxes of others', 'damaged', (l) => ({ ...l, slots: rotated(l) })],
  ])('with %s: %s', async (_, code, change) => {
    expect(await refusal(openLock(change(lock), await stretched('anna')))).toBe(code);
  });

  test(
    'every byte of the right slot',
    async () => {
      const anna = await stretched('anna');
      for (let at = 0; at < lock.slots[0]!.box.length; at++) {
        const slots = lock.slots.map(({ id, box }) => ({ id, box: flipped(box, at) }));
        expect(await refusal(openLock({ ...lock, slots }, anna)), `byte ${at}`).toBe('damaged');
      }
    },
    PATIENCE,
  );

  test('costs no stretching when out of bounds', async () => {
    const kdf = { ...lock.kdf, memoryKiB: 2 ** 31 };
    expect(await refusal(stretch('anna', kdf, noArgon2id))).toBe('parameters');
  });
});

function rotated({ slots }: Lock): Lock['slots'] {
  return slots.map(({ id }, n) => ({ id, box: slots[(n + 1) % slots.length]!.box }));
}
