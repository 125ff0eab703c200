import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareSites, type SiteChanges } from '../../../../src/build/report/changes.ts';
import { describeChanges } from '../../../../src/build/report/describe-changes.ts';
import { sv } from '../../../../src/locales/sv.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'traff-changes-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function site(name: string, files: Record<string, string>): string {
  const root = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe('two sites', () => {
  test('are compared by names and bytes', () => {
    const before = site('before', { 'a.html': '1', 'b/c.html': '1', 'd.html': '1', 'e.html': '1' });
    const after = site('after', {
      'a.html': '1',
      'b/c.html': '2',
      'd.html': '12',
      'f/g.html': '1',
    });
    expect(compareSites(before, after)).toEqual({
      added: ['f/g.html'],
      changed: ['b/c.html', 'd.html'],
      removed: ['e.html'],
    });
  });

  test('differ in all where there was none', () => {
    const after = site('after', { 'b.html': '', 'a.html': '' });
    const all = { added: ['a.html', 'b.html'], changed: [], removed: [] };
    expect(compareSites(join(folder, 'none'), after)).toEqual(all);
  });

  test('do not differ by the mark of what is published', () => {
    const before = site('before', { 'a.html': '1', '.traff': 'traff 1' });
    const after = site('after', { 'a.html': '1' });
    expect(compareSites(before, after)).toEqual({ added: [], changed: [], removed: [] });
  });
});

describe('what is told of changes', () => {
  const none: SiteChanges = { added: [], changed: [], removed: [] };
  const tell = (changes: Partial<SiteChanges>, kinds = new Map()): string =>
    describeChanges({ ...none, ...changes }, kinds, sv);

  test('says so where there are none', () => {
    expect(tell({})).toBe('Ingen fil skiljer sig från den förra webbplatsen.');
  });

  test('is how many, and which: of sealed files the kind, where it is known', () => {
    const kinds = new Map([['m/0a.bin', 'note']]);
    const changes = {
      changed: ['m/0a.bin', 'm/lock.json', 'sok/index.html'],
      removed: ['m/0b.bin'],
    };
    expect(tell(changes, kinds).split('\n')).toEqual([
      'Ändrade filer: 3',
      '  m/lock.json',
      '  sok/index.html',
      '  m/0a.bin (krypterad anteckning)',
      'Borttagna filer: 1',
      '  m/0b.bin (krypterad)',
    ]);
  });

  test('names twenty of each, what is public before what is sealed', () => {
    const sealed = Array.from({ length: 40 }, (_, i) => `m/${i + 10}.bin`);
    const lines = tell({ added: [...sealed, 'traffar/index.html'] }).split('\n');
    expect(lines).toHaveLength(1 + 20 + 1);
    expect(lines[1]).toBe('  traffar/index.html');
    expect(lines.at(-1)).toBe('  och 21 till');
    expect(tell({ added: sealed.slice(0, 20) })).not.toContain('till');
  });

  test('steers no terminal', () => {
    expect(tell({ added: ['nyheter/a/\u001b[2J.txt'] })).toContain('nyheter/a/\uFFFD[2J.txt');
  });
});
