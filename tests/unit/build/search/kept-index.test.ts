import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as index from '../../../../src/build/search/index-records.ts';
import { keptPublicIndex } from '../../../../src/build/search/kept-index.ts';
import type { SearchRecord } from '../../../../src/search/records/search-record.ts';

vi.mock(import('../../../../src/build/search/index-records.ts'), { spy: true });

const record = (text: string): SearchRecord => ({
  url: '/traffar/2024-01-17/',
  kind: 'meeting',
  text,
  language: 'sv',
  meta: { title: 'Träffen i januari' },
  filters: {},
  facts: [{ name: 'kind', value: 'meeting' }],
});
const records = [record('Om stödgrupper i Lund.'), record('Om öppenvård. '.repeat(400))];
const options: index.IndexOptions = { language: 'sv', synonyms: [] };

const key = Buffer.alloc(32, 7);

let root: string;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'traff-index-'));
  env = { TRAFF_CACHE: join(root, 'kept') };
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), '{}');
  vi.mocked(index.buildSearchIndex).mockClear();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** How often an index was made, and all its bytes. */
async function made(given = records, asked = options): Promise<[times: number, bytes: string]> {
  vi.mocked(index.buildSearchIndex).mockClear();
  const { program, data } = await keptPublicIndex(given, asked, { root, key }, env);
  const bytes = [...program, ...data].map(([path, file]) => [
    path,
    Buffer.from(file).toString('hex'),
  ]);
  return [vi.mocked(index.buildSearchIndex).mock.calls.length, JSON.stringify(bytes)];
}

const entries = (): string[] => {
  const folder = join(root, 'kept', 'traff-search');
  return readdirSync(folder).map((name) => join(folder, name));
};

test('an index of the same records is made once, and is the same byte by byte', async () => {
  const [first, clean] = await made();
  expect(first).toBe(1);
  expect(await made()).toEqual([0, clean]);
});

test.each<[string, () => void]>([
  ['changed', () => change((kept) => kept.fill(0x20, kept.length - 9))],
  ['changed where its digest stands', () => change((kept) => kept.fill(0x20, 3, 5))],
  ['cut off', () => change((kept) => kept.subarray(0, kept.length / 2))],
  ['emptied', () => change(() => Buffer.alloc(0))],
  ['deleted', () => rmSync(join(root, 'kept'), { recursive: true })],
])('an entry that was %s is made anew, and is then as before', async (_, damage) => {
  const [, clean] = await made();
  damage();
  expect(await made()).toEqual([1, clean]);
  expect(await made()).toEqual([0, clean]);
});

function change(damage: (kept: Buffer) => Buffer): void {
  for (const file of entries()) writeFileSync(file, damage(readFileSync(file)));
}

test('an entry of another program is not used, nor one that was put in its place', async () => {
  const [, clean] = await made();
  const [foreign = ''] = entries();
  const bytes = readFileSync(foreign);
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), '{"packages":{}}');
  expect(await made()).toEqual([1, clean]);
  const [own = ''] = entries().filter((file) => file !== foreign);
  writeFileSync(own, bytes);
  expect(await made()).toEqual([1, clean]);
});

test('of other records, in another order or with other options, another is made', async () => {
  const [, clean] = await made();
  const synonyms = [{ words: ['öppenvård', 'stödgrupp'], from: null, to: null }];
  for (const [given, asked] of [
    [records.toReversed(), options],
    [records.slice(1), options],
    [records, { ...options, synonyms }],
    [records, { ...options, language: 'en' as const }],
  ] as const) {
    const [times, bytes] = await made([...given], asked);
    expect(times).toBe(1);
    expect(bytes).not.toBe(clean);
  }
});

test('nothing is kept where it is not known which program this is', async () => {
  rmSync(join(root, 'node_modules'), { recursive: true });
  await made();
  expect(readdirSync(root)).toEqual([]);
});
