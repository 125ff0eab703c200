import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentError } from '../../../../src/build/errors/build-error.ts';
import { loadContent } from '../../../../src/build/read/load-content.ts';
import { readFolder } from '../../../../src/build/read/read-folder.ts';

let outside: string;
let content: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'traff-outside-'));
  content = mkdtempSync(join(tmpdir(), 'traff-content-'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(content, 'site.yaml'), 'namn: Nätverket\n');
  mkdirSync(join(content, 'news/a/files'), { recursive: true });
  writeFileSync(join(content, 'news/a/index.md'), '---\nrubrik: A\n---\n');
  writeFileSync(join(content, 'news/a/files/a.pdf'), 'pdf');
});

afterEach(() => {
  for (const folder of [outside, content]) rmSync(folder, { recursive: true });
});

test('reads texts and files in folders, and nothing that a link leads to', () => {
  symlinkSync(outside, join(content, 'news/a/linked'));
  symlinkSync(join(outside, 'secret.txt'), join(content, 'news/a/files/b.txt'));
  const { files, assets, links } = readFolder(content);
  expect(files.map(({ path }) => path)).toEqual(['news/a/index.md', 'site.yaml']);
  expect(assets).toEqual([{ path: 'news/a/files/a.pdf', size: 3 }]);
  expect(links).toEqual(['news/a/files/b.txt', 'news/a/linked']);
});

test('a link stops the build, so that nobody takes for published what is not', () => {
  symlinkSync(outside, join(content, 'news/a/linked'));
  expect(() => loadContent(content, new Date())).toThrow(ContentError);
  rmSync(join(content, 'news/a/linked'));
  expect(loadContent(content, new Date()).warnings).toEqual([]);
});

test('the content folder itself may be a link', () => {
  const link = join(outside, 'content');
  symlinkSync(content, link);
  expect(readFolder(link)).toEqual(readFolder(content));
});

test('a file is no content folder, as one that does not exist', () => {
  for (const dir of [join(content, 'site.yaml'), join(content, 'missing')])
    expect(() => loadContent(dir, new Date())).toThrow(
      expect.objectContaining({ code: 'no-content' }),
    );
});
