import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../src/vault/base64url.ts';
import { withDigest, withoutDigest } from '../../../src/vault/digest.ts';
import { encodeFields } from '../../../src/vault/fields.ts';
import { toHex } from '../../../src/vault/hex.ts';
import { someBytes } from './vault-fixture.ts';

describe('base64url', () => {
  test('is that of Node for every length', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = someBytes(length, length);
      const text = Buffer.from(bytes).toString('base64url');
      expect(toBase64url(bytes)).toBe(text);
      expect(fromBase64url(text)).toEqual(bytes);
    }
  });

  test.each(['A', 'AAAAA', 'AB', 'AAB', 'AA==', 'AA=', 'A+/A', 'AA A', 'AA\n', 'ÅAAA', ' AAAA'])(
    'refuses %j',
    (text) => expect(fromBase64url(text)).toBeNull(),
  );
});

describe('fields', () => {
  const lists = [
    [],
    [''],
    ['', ''],
    ['ab', 'c'],
    ['a', 'bc'],
    ['abc'],
    ['\0\0\0\u0001a'],
    [1, 'a'],
    [1, 1],
    [257],
    [new Uint8Array(3)],
    [new Uint8Array(8)],
  ];

  test('no two lists give the same bytes', () => {
    expect(new Set(lists.map((list) => toHex(encodeFields(list)))).size).toBe(lists.length);
  });

  test.each([
    ['ASCII up to its last character', 'a\u007f', '00000002 617f'],
    ['a character of two bytes', '\u0080', '00000002 c280'],
    ['ASCII and others', 'aå', '00000003 61c3a5'],
    ['half a pair of surrogates', '\ud800', '00000003 efbfbd'],
    ['a number', 0x01020304, '00000004 01020304'],
    ['the largest number', 2 ** 32 - 1, '00000004 ffffffff'],
    ['bytes', Uint8Array.of(0, 255), '00000002 00ff'],
    ['more than a byte can count', 'a'.repeat(258), `00000102 ${'61'.repeat(258)}`],
  ])('writes %s with its length', (_, field, hex) => {
    expect(toHex(encodeFields([field]))).toBe(hex.replace(' ', ''));
    expect(toHex(encodeFields(['', field]))).toBe(`00000000${hex.replace(' ', '')}`);
  });

  test.each([-1, 0.5, 2 ** 32, Number.NaN, Infinity])('refuses the number %d', (number) =>
    expect(() => encodeFields([number])).toThrow(RangeError),
  );
});

describe('digest', () => {
  test('comes off again', async () => {
    expect(await withoutDigest(await withDigest('{"a":1}'))).toBe('{"a":1}');
  });

  test.each([
    ['none', () => '{"a":1}'],
    ['another', (json: string) => json.replace('"a":1', '"a":2')],
    ['in capitals', (json: string) => json.toUpperCase()],
    ['not last', (json: string) => json.replace(/\}$/, ',"b":2}')],
  ])('refuses %s', async (_, change) => {
    expect(await withoutDigest(change(await withDigest('{"a":1}')))).toBeNull();
  });
});
