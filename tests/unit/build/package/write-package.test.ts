import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PackedManifest } from '../../../../src/build/package/manifest.ts';
import { writePackage } from '../../../../src/build/package/write-package.ts';
import { ROOT } from '../../../run-command.ts';

/** Static and dynamic imports, threads, and what else is found from where a module lies. */
const NAMED = /(?:\bfrom\s+|\bimport\s*\(?\s*|\bnew URL\()['"]([^'"\s]+)['"]/g;
const folder = mkdtempSync(join(tmpdir(), 'traff-package-'));
let manifest: PackedManifest;
let paths: string[];
let modules: string[];

beforeAll(() => {
  manifest = writePackage(ROOT, folder);
  paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile());
  modules = paths.filter((path) => /\.(js|astro)$/.test(path));
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
const namedIn = (path: string): string[] =>
  Array.from(text(path).matchAll(NAMED), ([, name = '']) => name.replace(/\?.*$/, ''));

it('holds the program, and neither tests nor content nor anything of this machine', () => {
  const named = [...manifest.files, 'LICENSE', 'README.md', 'package.json'];
  const strays = paths.filter((path) => !named.some((name) => `${path}/`.startsWith(`${name}/`)));
  expect(strays).toEqual([]);
  expect(
    paths.filter((path) => /(^|\/)(tests?|content|node_modules|\.env)(\/|$)/.test(path)),
  ).toEqual([]);
  expect(paths.filter((path) => /\.test\.|\.d\.ts$|\.ts$/.test(path))).toEqual([]);
  const places = [ROOT.replace(/[\\/]$/, ''), `${homedir()}/`];
  const telling = paths.filter((path) => places.some((place) => text(path).includes(place)));
  expect(telling).toEqual([]);
});

it('has every module that another names, and Node gets no TypeScript', () => {
  const missing = modules.flatMap((path) =>
    namedIn(path)
      .filter((name) => name.startsWith('.'))
      .filter((name) => !existsSync(join(folder, dirname(path), name)))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
  const count = modules.flatMap(namedIn).filter((name) => name.endsWith('.js')).length;
  expect(count).toBeGreaterThan(modules.length);
});

it('has every module that is named by its place in the project', () => {
  const named = modules.flatMap((path) =>
    Array.from(text(path).matchAll(/['"]\.?\/(src\/[\w/.-]+)['"]/g), ([, name = '']) => name),
  );
  expect(named).not.toEqual([]);
  expect(named.filter((name) => !paths.includes(name))).toEqual([]);
});

it('asks for every package that it uses', () => {
  const bare = modules
    .flatMap(namedIn)
    .filter((name) => !/^(\.|\/|(node|astro|virtual):)/.test(name));
  const packages = bare.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
  const unknown = new Set(packages.filter((name) => !(name in manifest.dependencies)));
  expect(packages.length).toBeGreaterThan(50);
  expect([...unknown]).toEqual([]);
});

it('can be published, and brings a command', () => {
  expect(manifest).not.toHaveProperty('private');
  expect(manifest).not.toHaveProperty('scripts');
  expect(manifest).not.toHaveProperty('devDependencies');
  expect(text(manifest.bin.traff)).toMatch(/^#!\/usr\/bin\/env node\n/);
});
