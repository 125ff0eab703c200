import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { generatePassphrase } from '../../../../src/build/members/passphrase.ts';
import { untypable } from '../../../../src/build/members/untypable.ts';
import { weaknessOf } from '../../../../src/build/members/strength.ts';
import { canonicalPassphrase, CONSONANTS, VOWELS } from '../../../../src/vault/passphrase.ts';

const random = (length: number) => new Uint8Array(randomBytes(length));

describe('a generated passphrase', () => {
  const many = Array.from({ length: 2000 }, () => generatePassphrase(random).passphrase);

  test('has at least 75 bits', () => {
    const { bits } = generatePassphrase(random);
    expect(bits).toBeGreaterThanOrEqual(75);
    expect(bits).toBeLessThanOrEqual(14 * Math.log2(45));
  });

  test('is seven groups of two syllables, in its own canonical spelling', () => {
    const form = /^(?:[bjklmrstv][aeiou][bjklmrstv][aeiou](?:-(?=.)|$)){7}$/;
    expect(many.filter((one) => !form.test(one) || canonicalPassphrase(one) !== one)).toEqual([]);
    expect(new Set(many).size).toBe(many.length);
  });

  test('draws every syllable equally often', () => {
    const counts = new Map<string, number>();
    for (const one of many) {
      for (const syllable of one.replaceAll('-', '').match(/../g) ?? []) {
        counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
      }
    }
    const expected = (many.length * 14) / 45;
    expect(counts.size).toBe(45);
    // Seven standard deviations: a fair draw fails once in ten billion runs.
    for (const count of counts.values()) {
      expect(Math.abs(count - expected)).toBeLessThan(7 * Math.sqrt(expected));
    }
  });

  test('throws away bytes that would favour some', () => {
    const bytes = [255, 225, 224, 0, 44, 45];
    let at = 0;
    const { passphrase } = generatePassphrase(() => Uint8Array.of(bytes[at++] ?? 0));
    expect(passphrase.slice(0, 9)).toBe('vuba-vuba');
  });

  test('has no letters that are taken for each other', () => {
    for (const pair of ['bp', 'dt', 'fs', 'mn', 'fv', 'gj', 'iy', 'ck']) {
      const held = Array.from(pair).filter((letter) => (CONSONANTS + VOWELS).includes(letter));
      expect(held.length, pair).toBeLessThanOrEqual(1);
    }
  });

  test('is strong enough for those who choose it', () => {
    for (const one of many.slice(0, 50)) expect(weaknessOf(one, [])).toBeNull();
  });
});

describe('a chosen passphrase', () => {
  test.each([
    ['kort', 'short'],
    ['sommar2024sommar', 'guessable'],
    ['qwertyuiopasdfgh', 'guessable'],
    ['123456789012345678901234567890', 'guessable'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'guessable'],
    ['correct horse battery staple', 'guessable'],
    ['korrekt häst batteri klammer', 'guessable'],
    ['jag gillar min gula bil', 'guessable'],
    ['hej hej hej hej hej hej hej hej hej', 'guessable'],
    ['Första linjen Första linjen Anna Ek', 'guessable'],
    ['baki-baki-baki-baki-baki-baki-baki', 'guessable'],
    ['x'.repeat(129), 'long'],
  ])('%j is refused: %s', (passphrase, code) => {
    expect(weaknessOf(passphrase, ['Anna Ek', 'Första linjen'])?.code).toBe(code);
  });

  test.each([
    'blåbärspaj vid kylskåpet torsdag metspö sjunker',
    'Tolv giraffer spelar munspel under Malmös broar',
    'x9K2mQ7pL4vR8tW3zB6n',
  ])('%j is taken', (passphrase) => expect(weaknessOf(passphrase, [])).toBeNull());
});

describe('a passphrase that is typed into a form of one line', () => {
  test.each([
    ['tolv giraffer\nspelar munspel', 'U+000A'],
    ['tolv\tgiraffer', 'U+0009'],
    ['bl\uFFFDb\uFFFDrspaj', 'U+FFFD'],
    ['tolv\u00ADgiraffer', 'U+00AD'],
    ['tolv\u200Bgiraffer', 'U+200B'],
    ['tolv\u2028giraffer', 'U+2028'],
    ['tolv \uD83E giraffer', 'U+D83E'],
  ])('cannot hold what is in %j', (passphrase, sign) => expect(untypable(passphrase)).toBe(sign));

  test.each(['Tolv giraffer – spelar ”munspel”, å ä ö!', '👩🏽‍🚒 🦒🦒 Ελλάδα Москва 東京'])(
    'can be %s',
    (passphrase) => expect(untypable(passphrase)).toBeNull(),
  );
});
