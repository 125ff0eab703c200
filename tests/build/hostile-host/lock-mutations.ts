import type { FailureCode } from '../../../src/client/failure.ts';
import { KDF_BOUNDS } from '../../../src/vault/kdf.ts';
import { createRandom } from './random.ts';
import { type Field, type LockParts, putTogether, redigested, takeApart } from './lock-text.ts';

/** A `lock.json` as a hostile host serves it, and how a reader must be told. */
export interface LockMutation {
  what: string;
  text: string;
  codes: readonly FailureCode[];
}

const damaged = ['damagedLock'] as const;

/** A lock whose digest is wrong, as after an accident. */
export function* damagedLocks(text: string): Generator<LockMutation> {
  for (let at = 0; at < text.length; at++) {
    const changed = text.slice(0, at) + likeness(text[at]!) + text.slice(at + 1);
    yield { what: `another character at ${at}`, text: changed, codes: damaged };
  }
  const random = createRandom(text.length);
  for (let count = 0; count < 200; count++) {
    const at = random.below(text.length);
    const what = `cut, or without a piece, or with one more, at ${at}`;
    yield { what, text: text.slice(0, at), codes: damaged };
    yield { what, text: text.slice(0, at) + text.slice(at + 1 + random.below(40)), codes: damaged };
    yield { what, text: text.slice(0, at) + random.pick(PIECES) + text.slice(at), codes: damaged };
  }
}

const PIECES = [' ', '\n', '\0', '\ufeff', '"', '{', '}', ',', 'ä', '\ud83d\ude00', '"x":1,'];

/** Another character of the same class, so that only the digest can tell. */
function likeness(character: string): string {
  if (/[0-9]/.test(character)) return String((Number(character) + 1) % 10);
  if (/[a-z]/i.test(character)) return character.toLowerCase() === 'q' ? 'x' : 'q';
  return character === '-' ? '_' : character === '"' ? "'" : '-';
}

/** Costs of every size and kind, alone and in pairs: none of them may cost any work. */
export function* costs(text: string): Generator<LockMutation> {
  const parts = takeApart(text);
  const names = Object.keys(KDF_BOUNDS) as (keyof typeof KDF_BOUNDS)[];
  for (const one of names) {
    for (const first of valuesOf(one)) {
      yield costly(parts, { [one]: first });
      for (const other of names.slice(names.indexOf(one) + 1)) {
        for (const second of valuesOf(other))
          yield costly(parts, { [one]: first, [other]: second });
      }
    }
  }
}

/** In JSON, or what a careless reader would take for it. */
function valuesOf(cost: keyof typeof KDF_BOUNDS): string[] {
  const { min, max } = KDF_BOUNDS[cost];
  return [
    ...[0, -1, -min, min - 1, max + 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 + min].map(String),
    ...[String(2 ** 53), '9007199254740993', '1e308', '1e999', '-1e999', '5e-324', '-0'],
    ...[`${min}.5`, `${min - 1}.999999999999`, `${min}.0`, `${min}e0`, `+${min}`, `0${min}`],
    ...[`"${min}"`, `[${min}]`, `{"value":${min}}`, 'null', 'true', '""', '[]', '{}'],
    ...['NaN', 'Infinity', '0x6000', `${min}n`, `${min}_0`, 'undefined', ''],
  ];
}

function costly(parts: LockParts, given: Record<string, string>): LockMutation {
  const kdf = parts.kdf.map(([name, value]): Field => {
    return [name, given[JSON.parse(name) as string] ?? value];
  });
  const code = refusalOfCosts(given);
  return { what: JSON.stringify(given), text: putTogether({ ...parts, kdf }), codes: [code] };
}

/** What is no number is damage; a number out of bounds is a danger, whatever stands beside it. */
function refusalOfCosts(given: Record<string, string>): FailureCode {
  const read = Object.entries(given).map(([name, json]) => [name, parsed(json)] as const);
  if (read.some(([, value]) => typeof value !== 'number')) return 'damagedLock';
  const outside = read.some(([name, value]) => {
    const { min, max } = KDF_BOUNDS[name as keyof typeof KDF_BOUNDS];
    return !Number.isInteger(value) || Number(value) < min || Number(value) > max;
  });
  return outside ? 'unsafeLock' : 'damagedLock';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** White space and the like wherever there could be some: JSON allows it, a lock does not. */
export function* spaced(text: string): Generator<LockMutation> {
  const body = text.replace(/,"digest".*\n$/, '');
  const more = [' ', '\n', '\t', '\r\n', '\u00a0', '\ufeff', '\0', '/**/', ','];
  for (const { index } of body.matchAll(/[{}[\],:]/g)) {
    for (const space of more) {
      const changed = redigested(body.slice(0, index + 1) + space + body.slice(index + 1));
      yield { what: `${JSON.stringify(space)} at ${index + 1}`, text: changed, codes: damaged };
    }
  }
}
