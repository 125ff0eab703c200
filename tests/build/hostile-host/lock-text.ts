import { createHash } from 'node:crypto';

/** A field and its value as they stand in JSON, such as `['"epoch"', '3']`. */
export type Field = [name: string, value: string];

/** A lock taken apart, to be put together in another way. */
export interface LockParts {
  lock: Field[];
  kdf: Field[];
  slots: Field[][];
}

type Json = Record<string, unknown>;

/** Stand for the parts that are written apart. */
const KDF = '@kdf';
const SLOTS = '@slots';

export function takeApart(text: string): LockParts {
  const { kdf, slots, digest: _, ...rest } = JSON.parse(text) as Json;
  const lock: Field[] = [...fields(rest), ['"kdf"', KDF], ['"slots"', SLOTS]];
  return { lock, kdf: fields(kdf as Json), slots: (slots as Json[]).map(fields) };
}

function fields(json: Json): Field[] {
  return Object.entries(json).map(([name, value]) => [JSON.stringify(name), JSON.stringify(value)]);
}

/** The text of a lock with these parts, its digest made right as a hostile host would. */
export function putTogether({ lock, kdf, slots }: LockParts): string {
  const parts: Record<string, string> = {
    [KDF]: written(kdf),
    [SLOTS]: `[${slots.map(written).join()}]`,
  };
  return withDigest(written(lock.map(([name, value]) => [name, parts[value] ?? value])));
}

function written(list: Field[]): string {
  return `{${list.map(([name, value]) => `${name}:${value}`).join()}}`;
}

/** @param json an object; its last brace makes room for the digest */
export function withDigest(json: string): string {
  const body = json.slice(0, -1);
  return `${body},"digest":"${createHash('sha256').update(body).digest('hex')}"}\n`;
}

/** The text with its digest made right again. */
export function redigested(text: string): string {
  return withDigest(`${text.replace(/,"digest":"[0-9a-f]*"\}\n?$/, '')}}`);
}
