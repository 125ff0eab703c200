import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { PictureCache } from '../../../../src/build/social/picture-cache.ts';

const folders: string[] = [];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traff-pictures-'));
  folders.push(folder);
});
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

const picture = Uint8Array.of(1, 2, 3);

it('gives back what was drawn of the same content by the same tools', () => {
  new PictureCache(folder, 'tools').write('card', picture);
  expect(new PictureCache(folder, 'tools').read('card')).toEqual(Buffer.from(picture));
  expect(new PictureCache(folder, 'tools').read('another')).toBeNull();
  expect(new PictureCache(folder, 'newer tools').read('card')).toBeNull();
});

it.each([
  ['changed', (bytes: Buffer) => bytes.fill(9, 34)],
  ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['emptied', () => Buffer.alloc(0)],
])('gives nothing back that was %s', (_, damage) => {
  const cache = new PictureCache(folder, 'tools');
  cache.write('card', picture);
  const [name] = readdirSync(folder);
  writeFileSync(join(folder, name!), damage(readFileSync(join(folder, name!))));
  expect(cache.read('card')).toBeNull();
});

it('leaves no half file behind, and does without a folder that cannot be written', () => {
  const cache = new PictureCache(folder, 'tools');
  cache.write('card', picture);
  expect(readdirSync(folder)).toHaveLength(1);
  rmSync(folder, { recursive: true });
  expect(() => cache.write('card', picture)).not.toThrow();
  folders.pop();
});
