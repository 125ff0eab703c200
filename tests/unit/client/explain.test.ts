import { describe, expect, test } from 'vitest';
import { explain, failureOf } from '../../../src/client/explain.ts';
import { Failure, type FailureCode } from '../../../src/client/failure.ts';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';
import { VaultError, type VaultErrorCode } from '../../../src/vault/error.ts';

const swedish = { words: sv.members, tag: sv.tag };

describe('explain', () => {
  test('says since when a passphrase has ended', () => {
    const ended = failureOf(new VaultError('ended', 'revoked', '2024-05-03'), 'lock');
    expect(explain(ended, swedish)).toContain('slutade gälla den 3 maj 2024');
    expect(explain(ended, { words: en.members, tag: en.tag })).toContain('ended on 3 May 2024');
  });

  test('tells someone who followed a link of the link, not of spelling', () => {
    const wrong = failureOf(new VaultError('wrong-passphrase', ''), 'lock');
    expect(explain(wrong, swedish)).toContain('Lösenfrasen stämmer inte');
    expect(explain(wrong, swedish, 'invitation')).toContain('Länken stämmer inte');
  });

  test.each([sv, en])('has a sentence for every failure ($code)', ({ members: words, tag }) => {
    const values = { date: '2024-05-03', status: '503' };
    const sentences = (Object.keys(words.failure) as FailureCode[]).map((code) =>
      explain(new Failure(code, values), { words, tag }),
    );
    expect(new Set(sentences).size).toBe(Object.keys(words.failure).length);
    expect(sentences.join()).not.toMatch(/[{}]/);
  });
});

describe('failureOf', () => {
  test.each<[VaultErrorCode, 'lock' | 'blob', FailureCode]>([
    ['damaged', 'lock', 'damagedLock'],
    ['damaged', 'blob', 'damaged'],
    ['unsupported', 'lock', 'unsupported'],
    ['unsupported', 'blob', 'unsupported'],
    ['parameters', 'lock', 'unsafeLock'],
    ['wrong-passphrase', 'lock', 'wrongPassphrase'],
    ['ended', 'lock', 'endedSomeTime'],
  ])('%s of a %s is %s', (code, file, expected) => {
    expect(failureOf(new VaultError(code, ''), file).code).toBe(expected);
  });

  test('lets a failure be what it is, and anything else be unknown', () => {
    const offline = new Failure('offline');
    expect(failureOf(offline, 'blob')).toBe(offline);
    expect(failureOf(new TypeError('x'), 'blob').code).toBe('unknown');
  });
});
