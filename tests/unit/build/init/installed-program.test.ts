import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { docsOf, installedFrom } from '../../../../src/build/init/installed-program.ts';

let project: string;
let root: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'traff-installed-'));
  root = join(project, 'node_modules', 'traff');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"version": "1.2.3"}');
});
afterEach(() => rmSync(project, { recursive: true }));

function installed(entry: object): void {
  const list = { packages: { 'node_modules/traff': entry } };
  writeFileSync(join(project, 'node_modules', '.package-lock.json'), JSON.stringify(list));
}

it.each([
  [{ version: '1.2.3' }, '1.2.3'],
  [{ version: '1.2.3', resolved: 'https://registry.example/traff/-/traff-1.2.3.tgz' }, '1.2.3'],
  [
    { version: '1.2.3', resolved: 'https://host.example/releases/v1.2.3/traff-1.2.3.tgz' },
    'https://host.example/releases/v1.2.3/traff-1.2.3.tgz',
  ],
  [
    { version: '1.2.3', resolved: 'git+ssh://git@host.example/o/traff.git#abc' },
    'git+ssh://git@host.example/o/traff.git#abc',
  ],
])('is got again from where npm got it: %j', (entry, expected) => {
  installed(entry);
  expect(installedFrom(`${root}/`)).toBe(expected);
});

it('a file keeps its place though the folder is another', () => {
  installed({ version: '1.2.3', resolved: 'file:../traff-1.2.3.tgz' });
  expect(installedFrom(root)).toBe(`file:${join(project, '..', 'traff-1.2.3.tgz')}`);
});

it('is known by its version where npm has written nothing down', () => {
  expect(installedFrom(root)).toBe('1.2.3');
});

it.each([
  [
    'https://github.com/o/traff/releases/download/v1.2.3/traff-1.2.3.tgz',
    'https://github.com/o/traff/blob/v1.2.3/docs',
  ],
  ['https://host.example/releases/download/v1.2.3/traff-1.2.3.tgz', 'node_modules/traff/docs'],
  ['file:../traff-1.2.3.tgz', 'node_modules/traff/docs'],
  ['1.2.3', 'node_modules/traff/docs'],
])('the guides of %s are at %s', (traff, docs) => {
  expect(docsOf(traff)).toBe(docs);
});
