import { describe, expect, test } from 'vitest';
import { pad, paddedLength, unpad } from '../../../src/vault/padding.ts';
import { someBytes } from './vault-fixture.ts';

describe('paddedLength', () => {
  test.each([
    [0, 4096],
    [4092, 4096],
    [4093, 4352],
    [4348, 4352],
    [4349, 4608],
    [8188, 8192],
    [8189, 8704],
    [1_000_000, 1_015_808],
  ])('%i bytes of body become %i', (body, padded) => expect(paddedLength(body)).toBe(padded));

  test('never shrinks, never adds more than an eighth above the floor, and has few values', () => {
    const lengths = Array.from({ length: 200_000 }, (_, n) => paddedLength(n));
    const wrong = lengths.filter((length, n) => {
      const tight = length === 4096 || length <= (n + 4) * 1.125;
      return length < n + 4 || !tight || length < (lengths[n - 1] ?? 0);
    });
    expect(wrong).toEqual([]);
    expect(new Set(lengths).size).toBeLessThan(128);
  });
});

describe('unpad', () => {
  const whole = pad(someBytes(10, 1));
  const changed = (at: number, value: number) => {
    const copy = whole.slice();
    copy[at] = value;
    return copy;
  };

  test('gives back what pad was given', () => expect(unpad(whole)).toEqual(someBytes(10, 1)));

  test.each([
    ['nothing', new Uint8Array(0)],
    ['less than a length', new Uint8Array(3)],
    ['too little padding', whole.slice(0, 14)],
    ['too much padding', new Uint8Array(4352)],
    ['padding that is not zero', changed(4095, 1)],
    ['padding that is not zero right after the body', changed(14, 1)],
    ['a length beyond the end', changed(2, 0x10)],
    ['an enormous length', changed(0, 0xff)],
  ])('refuses %s', (_, padded) => expect(unpad(padded)).toBeNull());
});
