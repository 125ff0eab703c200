import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { folderState } from '../../../src/build/preview/folder-state.ts';

let dir: string;
const write = (path: string, text: string): void => writeFileSync(join(dir, path), text);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'traff-folder-state-'));
  mkdirSync(join(dir, 'news'));
  write('news/a.md', 'En text.');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('the state of a folder is another', () => {
  test.each<[string, () => void]>([
    ['when a file is longer', () => write('news/a.md', 'En längre text.')],
    ['when a file comes', () => write('news/b.md', '')],
    [
      'when a file has another name',
      () => renameSync(join(dir, 'news/a.md'), join(dir, 'news/b.md')),
    ],
    ['when a file goes', () => rmSync(join(dir, 'news/a.md'))],
    ['when an empty folder comes', () => mkdirSync(join(dir, 'pages'))],
    ['when a link comes', () => symlinkSync(dir, join(dir, 'news/om'))],
    ['when it is gone itself', () => rmSync(dir, { recursive: true })],
    [
      'when a file is replaced by one as long, as editors do',
      () => {
        write('news/.a.md.new', 'Ny text!');
        renameSync(join(dir, 'news/.a.md.new'), join(dir, 'news/a.md'));
      },
    ],
  ])('%s', (_, change) => {
    const before = folderState(dir);
    change();
    expect(folderState(dir)).not.toBe(before);
  });
});

test('it is the same where nothing happened but to hidden files', () => {
  const before = folderState(dir);
  write('news/.a.md.swp', 'x');
  expect(folderState(dir)).toBe(before);
});

test('no folder is another than an empty one', () => {
  mkdirSync(join(dir, 'empty'));
  expect(folderState(join(dir, 'nowhere'))).not.toBe(folderState(join(dir, 'empty')));
});
