import { describe, expect, test } from 'vitest';
import { KDF_BOUNDS, KDF_COST, type KdfParameters, stretch } from '../../../src/vault/kdf.ts';
import { canonicalPassphrase } from '../../../src/vault/passphrase.ts';
import { KDF, noArgon2id, quickArgon2id, refusal } from './vault-fixture.ts';

describe('stretch refuses before any work', () => {
  const { memoryKiB, passes, parallelism } = KDF_BOUNDS;
  test.each<[string, Partial<KdfParameters>]>([
    ['memory just below the floor', { memoryKiB: memoryKiB.min - 1 }],
    ['no memory', { memoryKiB: 0 }],
    ['negative memory', { memoryKiB: -1 }],
    ['memory just above the ceiling', { memoryKiB: memoryKiB.max + 1 }],
    ['memory far above the ceiling', { memoryKiB: 2 ** 32 }],
    ['endless memory', { memoryKiB: Infinity }],
    ['memory that is no number', { memoryKiB: Number.NaN }],
    ['half a KiB', { memoryKiB: 24_576.5 }],
    ['one pass', { passes: passes.min - 1 }],
    ['no passes', { passes: 0 }],
    ['too many passes', { passes: passes.max + 1 }],
    ['very many passes', { passes: 2 ** 31 }],
    ['no lanes', { parallelism: 0 }],
    ['two lanes', { parallelism: parallelism.max + 1 }],
    ['a short salt', { salt: new Uint8Array(15) }],
    ['a long salt', { salt: new Uint8Array(17) }],
    ['text as memory', { memoryKiB: '24576' as unknown as number }],
  ])('%s', async (_, change) => {
    const stretching = stretch('passphrase', { ...KDF, ...change }, noArgon2id);
    expect(await refusal(stretching)).toBe('parameters');
  });

  test.each(['', ' ', '\n\t\u00a0\u2003'])('nothing typed: %j', async (typed) =>
    expect(await refusal(stretch(typed, KDF, noArgon2id))).toBe('wrong-passphrase'),
  );
});

test('the floor is what OWASP names for two passes, and new sites are above it', () => {
  expect(KDF_BOUNDS.memoryKiB.min).toBeGreaterThanOrEqual(19_456);
  expect(KDF_BOUNDS.passes.min).toBeGreaterThanOrEqual(2);
  expect(KDF_COST.memoryKiB).toBeGreaterThanOrEqual(KDF_BOUNDS.memoryKiB.min);
  expect(KDF_COST.passes).toBeGreaterThanOrEqual(KDF_BOUNDS.passes.min);
});

test('a result of another length is not taken', async () => {
  const short = () => Promise.resolve(new Uint8Array(16));
  await expect(stretch('passphrase', KDF, short)).rejects.toThrow('32 bytes');
});

describe('canonicalPassphrase', () => {
  const generated = 'baki-telo-muju-rasi-vira-kebu-sore';
  test.each([
    ['as printed', generated],
    ['with spaces', generated.replaceAll('-', ' ')],
    ['with double spaces', generated.replaceAll('-', '  ')],
    ['without hyphens', generated.replaceAll('-', '')],
    ['with en dashes', generated.replaceAll('-', '–')],
    ['with hyphens that do not break', generated.replaceAll('-', '\u2011')],
    ['with minus signs', generated.replaceAll('-', '\u2212')],
    ['with soft hyphens', generated.replaceAll('-', '\u00ad')],
    ['with a capital', `B${generated.slice(1)}`],
    ['in capitals', generated.toUpperCase()],
    ['in wide letters', generated.replace('b', 'ｂ')],
    ['with the full stop of two spaces', `${generated}. `],
    ['with characters that cannot be seen', `\u200b${generated}\ufeff`],
    ['one syllable at a time', generated.replace(/[a-z]{2}/g, '$& ')],
  ])('a generated one %s is the same', (_, typed) =>
    expect(canonicalPassphrase(typed)).toBe(generated),
  );

  test.each([
    ['Blåbär och  Mjölk', 'Blåbär och  Mjölk'],
    [' Blåbär ', 'Blåbär'],
    ['Bla\u030aba\u0308r', 'Blåbär'],
    ['ﬁn', 'fin'],
    ['baki-telo', 'baki-telo'],
    ['Baki Telo', 'Baki Telo'],
    [`${generated}-ba`, `${generated}-ba`],
    [`${generated}!`, `${generated}!`],
  ])('a chosen one keeps its meaning: %j', (typed, expected) =>
    expect(canonicalPassphrase(typed)).toBe(expected),
  );

  test('other spellings of a chosen one are other passphrases', async () => {
    const spellings = ['Tre gula bilar', 'tre gula bilar', 'Tre-gula-bilar', 'Tregulabilar'];
    const stretched = spellings.map((typed) => stretch(typed, KDF, quickArgon2id));
    const seen = (await Promise.all(stretched)).map((bytes) => Buffer.from(bytes).toString('hex'));
    expect(new Set(seen).size).toBe(spellings.length);
  });
});
