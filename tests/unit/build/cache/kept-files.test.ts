import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { KeptFiles } from '../../../../src/build/cache/kept-files.ts';

const folders: string[] = [];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traff-kept-'));
  folders.push(folder);
});
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

const KEY = Buffer.alloc(32, 7);
const kept = (tools = 'tools', key = KEY): KeptFiles => new KeptFiles(folder, key, tools, 2);
const made = Uint8Array.of(1, 2, 3);

it('gives back what was made of the same content by the same tools', () => {
  kept().write('content', made);
  expect(kept().read('content')).toEqual(Buffer.from(made));
  expect(kept().read('another')).toBeNull();
  expect(kept('newer tools').read('content')).toBeNull();
});

it('believes nothing that was written with another key, nor names it by its content', () => {
  const other = Buffer.alloc(32, 8);
  kept('tools', other).write('content', made);
  const [foreign = ''] = readdirSync(folder);
  expect(kept().read('content')).toBeNull();
  kept().write('content', made);
  const own = readdirSync(folder).find((name) => name !== foreign) ?? '';
  copyFileSync(join(folder, foreign), join(folder, own));
  expect(kept().read('content')).toBeNull();
});

it.each([
  ['changed', (bytes: Buffer) => bytes.fill(9, 34)],
  ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['emptied', () => Buffer.alloc(0)],
])('gives nothing back that was %s', (_, damage) => {
  const cache = kept();
  cache.write('content', made);
  const [name] = readdirSync(folder);
  writeFileSync(join(folder, name!), damage(readFileSync(join(folder, name!))));
  expect(cache.read('content')).toBeNull();
});

it('gives nothing back that was put in the place of something else', () => {
  const cache = kept();
  cache.write('content', made);
  const [name] = readdirSync(folder);
  cache.write('another', Uint8Array.of(4));
  const other = readdirSync(folder).find((each) => each !== name);
  copyFileSync(join(folder, name!), join(folder, other!));
  expect(cache.read('another')).toBeNull();
});

it('leaves no half file behind, and does without a folder that cannot be written', () => {
  const cache = kept();
  cache.write('content', made);
  expect(readdirSync(folder)).toHaveLength(1);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
  expect(() => cache.write('content', made)).not.toThrow();
  expect(() => cache.prune()).not.toThrow();
  expect(cache.read('content')).toBeNull();
});

it('keeps no more than it is to, the latest used', () => {
  const cache = kept();
  for (const [at, content] of ['a', 'b', 'c'].entries()) {
    cache.write(content, made);
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      if (statSync(file).mtimeMs > 1e12) utimesSync(file, at, at);
    }
  }
  expect(cache.read('a')).not.toBeNull();
  cache.prune();
  expect(['a', 'b', 'c'].map((content) => cache.read(content) !== null)).toEqual([
    true,
    false,
    true,
  ]);
});
