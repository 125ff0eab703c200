import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeOpenHalf } from '../../../../src/build/site/take-open-half.ts';

let root: string;
const at = (path: string): string => join(root, path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'traff-take-'));
  for (const folder of ['out/m', 'out/m-more', 'out/traffar/m'])
    mkdirSync(at(folder), { recursive: true });
  for (const file of ['.traff', 'index.html', 'm/lock.json', 'm-more/a.txt', 'traffar/m/b.html'])
    writeFileSync(at(`out/${file}`), file);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const staged = (): string[] => readdirSync(at('node_modules/.cache/traff'));

test('takes all but what is sealed and the mark of publishing, without copying it', () => {
  const stage = takeOpenHalf(at('out'), root, () => true)!;
  const taken = readdirSync(stage, { recursive: true, withFileTypes: true });
  const files = taken.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(files.sort()).toEqual(['a.txt', 'b.html', 'index.html']);
  expect(statSync(join(stage, 'index.html')).ino).toBe(statSync(at('out/index.html')).ino);
});

test('looks at what it has taken, and leaves nothing where that is something else', () => {
  const looked: string[] = [];
  const taken = takeOpenHalf(at('out'), root, (folder) => {
    looked.push(...readdirSync(folder));
    return false;
  });
  expect(taken).toBeNull();
  expect(looked.sort()).toEqual(['index.html', 'm-more', 'traffar']);
  expect(staged()).toEqual([]);
});

test('takes nothing where no site is', () => {
  expect(takeOpenHalf(at('gone'), root, () => true)).toBeNull();
  expect(staged()).toEqual([]);
});
