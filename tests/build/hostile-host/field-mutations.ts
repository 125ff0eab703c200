import type { LockMutation } from './lock-mutations.ts';
import { type Field, type LockParts, putTogether, takeApart } from './lock-text.ts';

const DEEP = 20_000;
const NUMBERS = ['memoryKiB', 'passes', 'parallelism'];

/** Names that mean something to an object. */
const LOADED = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON'],
  ...['hasOwnProperty', 'length', 'then', 'extra', '', '0', 'digest'],
];

/** What no field of a lock can be. */
const JUNK = [
  ...['null', 'true', 'false', '[]', '{}', '[[]]', '""', '"1"', '"\\u0000"', '1.5', '-1', '1e999'],
  ...['{"__proto__":{"format":1}}', '{"toString":1,"valueOf":1}', '{"length":4096}', '[null]'],
  `"${'A'.repeat(1000)}"`,
  '['.repeat(DEEP) + ']'.repeat(DEEP),
  '{"a":'.repeat(DEEP) + '1' + '}'.repeat(DEEP),
];

/** Fields missing, twice, renamed, moved, unknown, or of another kind, with a right digest. */
export function* fieldMutations(text: string): Generator<LockMutation> {
  const parts = takeApart(text);
  const levels: [string, Field[], (fields: Field[]) => LockParts][] = [
    ['lock', parts.lock, (lock) => ({ ...parts, lock })],
    ['kdf', parts.kdf, (kdf) => ({ ...parts, kdf })],
    ...[0, parts.slots.length - 1].map((n): [string, Field[], (fields: Field[]) => LockParts] => [
      `slot ${n}`,
      parts.slots[n]!,
      (fields) => ({ ...parts, slots: parts.slots.with(n, fields) }),
    ]),
  ];
  for (const [level, fields, place] of levels) {
    for (const { what, fields: changed, of, value } of changes(fields)) {
      const codes = codesOf(JSON.parse(of) as string, value);
      yield { what: `${level}: ${what}`, text: putTogether(place(changed)), codes };
    }
  }
}

interface Change {
  what: string;
  fields: Field[];
  /** The field it is about. */
  of: string;
  /** Its new value; `null` where it has none. */
  value: string | null;
}

function* changes(fields: Field[]): Generator<Change> {
  for (const [n, [name, value]] of fields.entries()) {
    const at = { of: name, value };
    const others = fields.toSpliced(n, 1);
    yield { what: `without ${name}`, fields: others, of: name, value: null };
    yield { what: `${name} twice`, fields: fields.toSpliced(n, 0, [name, value]), ...at };
    for (const other of [
      name.toUpperCase(),
      name.replace('"', '" '),
      `"${name.slice(2)}`,
      '"__proto__"',
    ]) {
      yield {
        what: `${name} as ${other}`,
        fields: fields.with(n, [other, value]),
        of: name,
        value: null,
      };
    }
    const escaped = `"\\u${name.charCodeAt(1).toString(16).padStart(4, '0')}${name.slice(2)}`;
    yield { what: `${name} escaped`, fields: fields.with(n, [escaped, value]), ...at };
    for (let to = 0; to < fields.length; to++) {
      if (to !== n)
        yield {
          what: `${name} moved to ${to}`,
          fields: others.toSpliced(to, 0, [name, value]),
          ...at,
        };
    }
    // Without slots it is whole, and opens for nobody.
    for (const junk of JUNK.filter((value) => name !== '"slots"' || value !== '[]')) {
      const what = `${name} of ${junk.slice(0, 30)}`;
      yield { what, fields: fields.with(n, [name, junk]), of: name, value: junk };
      yield {
        what: `${what}, then as it was`,
        fields: fields.toSpliced(n, 0, [name, junk]),
        ...at,
      };
      yield {
        what: `${what} after it`,
        fields: fields.toSpliced(n + 1, 0, [name, junk]),
        of: name,
        value: junk,
      };
    }
  }
  for (const name of LOADED) {
    for (const value of ['1', 'null', '{"format":1,"epoch":9,"kdf":{},"slots":[]}']) {
      for (let to = 0; to <= fields.length; to++) {
        const known: Field = [JSON.stringify(name), value];
        yield {
          what: `${name} at ${to}`,
          fields: fields.toSpliced(to, 0, known),
          of: '"extra"',
          value: '',
        };
      }
    }
  }
}

/** The format is looked at first; then a number that is out of bounds is told from damage. */
function codesOf(field: string, value: string | null): LockMutation['codes'] {
  if (field === 'format' && value !== '1') return ['unsupported'];
  const number = value !== null && /^-?[\d.e]+$/.test(value);
  return NUMBERS.includes(field) && number && isOutside(Number(value))
    ? ['unsafeLock']
    : ['damagedLock'];
}

/** Of the numbers here none but the site's own is within any bounds. */
function isOutside(value: number): boolean {
  return [1.5, -1, Infinity].includes(value);
}
