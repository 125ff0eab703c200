import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeSealed } from '../../../../src/build/seal/place-sealed.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'traff-place-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('nothing tells in which order the sealed files were made', () => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  mkdirSync(join(from, 'm'), { recursive: true });
  mkdirSync(to);
  for (const [age, name] of ['c.bin', 'lock.json', 'a.bin', 'b.bin'].entries()) {
    writeFileSync(join(from, 'm', name), name);
    utimesSync(join(from, 'm', name), 1_000_000 + age, 1_000_000 + age);
  }
  const time = new Date(Date.UTC(2024, 3, 30, 12));
  placeSealed(from, to, time);
  const names = readdirSync(join(to, 'm'));
  expect(names.toSorted()).toEqual(['a.bin', 'b.bin', 'c.bin', 'lock.json']);
  expect(names.map((name) => statSync(join(to, 'm', name)).mtime)).toEqual(names.map(() => time));
  expect(readdirSync(join(from, 'm'))).toEqual([]);
});
