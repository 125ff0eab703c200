import { nearest } from './nearest.ts';
import type { Source } from './source.ts';
import type { Mapping, Value } from './yaml-value.ts';

/** Canonical key names, each with the names a locale adds; the locale's first is preferred. */
export type KeyNames<K extends string> = Record<K, string[]>;

/** One key with its value, as the editor wrote them. */
export interface Field<V extends Value = Value> {
  key: string;
  keyAt: number;
  value: V;
}

/** The keys of one mapping by their canonical names. Empty values count as absent. */
export class Fields<K extends string> {
  /** Offset where the mapping starts, the place of what is missing in it. */
  readonly at: number;
  readonly #found: Map<K, Field>;
  readonly #names: KeyNames<K>;
  readonly #canonical: boolean;

  constructor(at: number, found: Map<K, Field>, names: KeyNames<K>, canonical: boolean) {
    this.at = at;
    this.#found = found;
    this.#names = names;
    this.#canonical = canonical;
  }

  get(key: K): Field | null {
    const field = this.#found.get(key);
    return field === undefined || field.value.kind === 'nothing' ? null : field;
  }

  /** A key that stands there without a value. */
  empty(key: K): Field | null {
    const field = this.#found.get(key);
    return field?.value.kind === 'nothing' && !field.value.reported ? field : null;
  }

  /** Whether a key has a value that could not be read, which has been reported. */
  reported(key: K): boolean {
    const value = this.#found.get(key)?.value;
    return value?.kind === 'nothing' && value.reported === true;
  }

  /**
   * Reports a key that must be there, and have a value.
   *
   * @param example a value for it
   * @param at offset of the place where it should be
   */
  reportMissing(source: Source, key: K, example: string, at = 0): null {
    if (this.reported(key)) return null;
    const name = this.name(key);
    const values = { key: name, example: `${name}: ${example}` };
    const empty = this.empty(key);
    if (empty !== null) return source.fault('key-empty', { at: empty.keyAt, read: name }, values);
    return source.fault('key-missing', { at, read: '' }, values);
  }

  /** What the editor calls a key: as written, else as the rest of the mapping is written. */
  name(key: K): string {
    const written = this.#found.get(key)?.key;
    return written ?? (this.#canonical ? key : (this.#names[key][0] ?? key));
  }
}

/** What is known of the keys of a mapping. `elsewhere`: keys of the mappings inside this key. */
export interface Schema<K extends string> {
  names: KeyNames<K>;
  elsewhere?: { parent: K; names: KeyNames<string> };
}

/**
 * Sorts a mapping's keys; unknown and repeated ones are reported. A misspelt key is read as what it
 * was surely meant to be, so that what is wrong in its value is reported too.
 */
export function readFields<K extends string>(
  source: Source,
  mapping: Mapping,
  schema: Schema<K>,
): Fields<K> {
  const known = keysByName(schema.names);
  const found = new Map<K, Field>();
  const meant = new Map<K, Field>();
  let canonical = false;
  for (const { key, value } of mapping.entries) {
    const name = known.get(normal(key.read));
    const field = { key: key.read, keyAt: key.at, value };
    if (name === undefined) {
      const near = reportUnknown(source, schema, field);
      const likely = known.get(normal(near));
      if (likely !== undefined) meant.set(likely, { ...field, key: near });
    } else if (!reportTwice(source, found.get(name), field)) found.set(name, field);
    canonical ||= name === normal(key.read) && !schema.names[name].includes(name);
  }
  return new Fields(mapping.at, new Map([...meant, ...found]), schema.names, canonical);
}

/** By the names a locale has, which are the same for note after note. */
const knownKeys = new WeakMap<object, ReadonlyMap<string, string>>();

function keysByName<K extends string>(names: KeyNames<K>): ReadonlyMap<string, K> {
  const known = (knownKeys.get(names) ?? sortOut(names)) as ReadonlyMap<string, K>;
  knownKeys.set(names, known);
  return known;
}

function sortOut<K extends string>(names: KeyNames<K>): ReadonlyMap<string, K> {
  const known = new Map<string, K>();
  for (const key of Object.keys(names) as K[]) {
    for (const name of [key, ...names[key]]) known.set(normal(name), key);
  }
  return known;
}

function normal(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function reportTwice(source: Source, first: Field | undefined, { key, keyAt }: Field): boolean {
  if (first === undefined) return false;
  const line = String(source.position(first.keyAt).line);
  source.fault('key-twice', { at: keyAt, read: key }, { other: first.key, line });
  return true;
}

/** @returns the name that was surely meant, empty where there is none */
function reportUnknown<K extends string>(source: Source, schema: Schema<K>, field: Field): string {
  const place = { at: field.keyAt, read: field.key };
  const { names, elsewhere } = schema;
  if (elsewhere && keysByName(elsewhere.names).has(normal(field.key))) {
    const parent = names[elsewhere.parent][0] ?? elsewhere.parent;
    source.fault('key-misplaced', place, { parent });
    return '';
  }
  const own = Object.values<string[]>(names).flat();
  const key = field.key.replace(/^[-*_]+|[*_]+$/g, '');
  const near = nearest(key, own) || nearest(key, Object.keys(names));
  // A hyphen without a space after it was meant to begin an item.
  const dash = field.key.startsWith('-') && near !== '' ? '- ' : '';
  source.fault('key-unknown', place, { near: dash + near });
  return near;
}
