import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/locales/locale.ts';

/** A query, and what a reader hopes to find with it. */
export interface EvalQuery {
  q: string;
  /** Dates of meetings or posts (ISO 8601); empty where nothing is said, and the query only listed. */
  expect: string[];
  /** All of them must stand among so many results. */
  top: number;
}

export interface QuerySet {
  queries: EvalQuery[];
  /** What the notes do not have: nothing may be found with confidence. */
  negatives: string[];
}

export type QueriesErrorCode = keyof Locale['commands']['eval']['errors'];

/** A file of queries that cannot be read. The locale puts the code in words. */
export class QueriesError extends Error {
  override readonly name = 'QueriesError';
  readonly code: QueriesErrorCode;
  /** What the locale's sentence needs. */
  readonly values: Readonly<Record<string, string>>;

  constructor(code: QueriesErrorCode, values: Record<string, string>) {
    super(`${code} ${Object.values(values).join(' ')}`);
    this.code = code;
    this.values = values;
  }
}

/** @throws {QueriesError} when there is no such file, or it holds no queries */
export function readQueries(file: string): QuerySet {
  return parseQueries(readText(file), file);
}

/**
 * Reads `{ queries: [{ q, expect, top }], negatives: [] }`; only the queries' words are needed.
 * Other keys, such as `note` and `kind`, are for people.
 *
 * @param file named in errors
 * @throws {QueriesError}
 */
export function parseQueries(text: string, file: string): QuerySet {
  const read = parseJson(text, file);
  const wrong = (at: string): never => {
    throw new QueriesError('bad-queries', { file, at });
  };
  if (!isObject(read) || !Array.isArray(read.queries)) return wrong('queries');
  const { queries, negatives = [] } = read;
  if (!isTexts(negatives)) return wrong('negatives');
  return { queries: queries.map((one, i) => parseQuery(one, `queries[${i}]`, wrong)), negatives };
}

function parseQuery(read: unknown, at: string, wrong: (at: string) => never): EvalQuery {
  if (!isObject(read)) return wrong(at);
  const { q, expect = [] } = read;
  if (typeof q !== 'string' || q.trim() === '') return wrong(`${at}.q`);
  if (!isTexts(expect)) return wrong(`${at}.expect`);
  const { top = Math.max(1, expect.length) } = read;
  if (typeof top !== 'number' || !Number.isInteger(top) || top < 1) return wrong(`${at}.top`);
  return { q, expect, top };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    if (detail === 'ENOENT') throw new QueriesError('no-queries', { file });
    throw new QueriesError('unreadable-queries', { file, detail });
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new QueriesError('bad-json', { file, detail: (error as Error).message });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '');
}
