import { fromBase64url } from './base64url.ts';
import type { Bytes } from './bytes.ts';

/** Takes values out of parsed JSON, or throws what `refuse` makes of the name of the wrong one. */
export interface JsonReader {
  parse(text: string, name: string): Record<string, unknown>;
  record(value: unknown, name: string): Record<string, unknown>;
  list(value: unknown, longest: number, name: string): unknown[];
  text(value: unknown, pattern: RegExp, name: string): string;
  number(value: unknown, name: string): number;
  /** Canonical base64url of so many bytes. */
  bytes(value: unknown, length: number, name: string): Bytes;
}

/** @param refuse makes the error that is thrown of the name of the wrong value */
export function jsonReader(refuse: (name: string) => Error): JsonReader {
  function must<T>(value: T | null | undefined | false, name: string): T {
    if (value === null || value === undefined || value === false) throw refuse(name);
    return value;
  }
  const record: JsonReader['record'] = (value, name) => {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return must(isRecord && (value as Record<string, unknown>), name);
  };
  return {
    record,
    parse(text, name) {
      try {
        return record(JSON.parse(text), name);
      } catch {
        throw refuse(name);
      }
    },
    list: (value, longest, name) =>
      must(Array.isArray(value) && value.length <= longest && (value as unknown[]), name),
    text(value, pattern, name) {
      if (typeof value !== 'string' || !pattern.test(value)) throw refuse(name);
      return value;
    },
    number(value, name) {
      if (typeof value !== 'number') throw refuse(name);
      return value;
    },
    bytes(value, length, name) {
      const bytes = must(typeof value === 'string' && fromBase64url(value), name);
      return must(bytes.length === length && bytes, name);
    },
  };
}
