import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeError } from '../../../src/build/errors/describe-error.ts';
import { NewFileError } from '../../../src/build/new-files/new-file-error.ts';
import { writeNewFiles } from '../../../src/build/new-files/write-new-files.ts';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';

let dir = '';

beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'traff-new-files-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const all = (): string[] => readdirSync(dir, { recursive: true }).map(String).sort();

/** The code and the named path of the refusal; a text elsewhere is among the files. */
async function refused(...paths: string[]): Promise<[string, string]> {
  const before = all();
  const files = [{ path: 'first/of all.md', text: 'first' }];
  const error: unknown = await writeNewFiles(dir, [
    ...files,
    ...paths.map((path) => ({ path, text: path })),
  ]).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof NewFileError)) throw new Error('It should have refused.');
  expect(all()).toEqual(before);
  return [error.code, String(error.values.path).replace(dir, '')];
}

describe('new files', () => {
  test('are written with their folders, and nothing beside them', async () => {
    await writeNewFiles(join(dir, 'a/b'), [
      { path: 'meetings/2024-05-28.md', text: 'ett å\r\n' },
      { path: 'meetings/möte/index.md', text: '' },
      { path: 'x.md', text: 'två' },
    ]);
    expect(readFileSync(join(dir, 'a/b/meetings/2024-05-28.md'), 'utf8')).toBe('ett å\r\n');
    expect(all()).toEqual([
      'a',
      'a/b',
      'a/b/meetings',
      'a/b/meetings/2024-05-28.md',
      'a/b/meetings/möte',
      'a/b/meetings/möte/index.md',
      'a/b/x.md',
    ]);
  });

  test('of a folder that does not exist leave none behind when they are refused', async () => {
    const files = [
      { path: 'a/x.md', text: '' },
      { path: 'a/X.md', text: '' },
    ];
    await expect(writeNewFiles(join(dir, 'new/er'), files)).rejects.toThrow(NewFileError);
    expect(all()).toEqual([]);
  });

  test('many at once leave one, whole', async () => {
    const texts = Array.from({ length: 20 }, (_, n) => String(n).repeat(10_000));
    mkdirSync(join(dir, 'm'));
    const results = await Promise.allSettled(
      texts.map((text) => writeNewFiles(dir, [{ path: 'm/x.md', text }])),
    );
    const written = results.flatMap(({ status }, n) => (status === 'fulfilled' ? [texts[n]] : []));
    expect(written).toEqual([readFileSync(join(dir, 'm/x.md'), 'utf8')]);
    expect(all()).toEqual(['m', 'm/x.md']);
  });
});

describe('a name is taken', () => {
  const composed = 'm/Östra möte.md'.normalize('NFC');
  test.each([
    ['by itself', composed],
    ['in other letters', 'm/östra MÖTE.md'],
    ['composed otherwise', composed.normalize('NFD')],
    ['by a folder', 'm/mapp.md'],
  ])('%s', async (_, path) => {
    mkdirSync(join(dir, 'm/mapp.md'), { recursive: true });
    writeFileSync(join(dir, composed), 'old');
    const [code, taken] = await refused('m/new.md', path);
    expect(code).toBe('exists');
    expect([`/${composed}`, '/m/mapp.md']).toContain(taken);
    expect(readFileSync(join(dir, composed), 'utf8')).toBe('old');
  });

  test('by a link that leads nowhere', async () => {
    symlinkSync(join(dir, 'nowhere'), join(dir, 'x.md'));
    expect(await refused('x.md')).toEqual(['exists', '/x.md']);
    expect(existsSync(join(dir, 'nowhere'))).toBe(false);
  });

  test('by another of the new files', async () => {
    expect(await refused('m/x.md', 'm/X.md')).toEqual(['exists', '/m/x.md']);
  });

  test('of a folder, by one that is almost the same', async () => {
    mkdirSync(join(dir, 'Möten'));
    expect(await refused('möten/x.md')).toEqual(['exists', '/Möten']);
  });
});

describe('a place cannot be used', () => {
  test.each(['file', 'link'])('below a %s', async (kind) => {
    if (kind === 'file') writeFileSync(join(dir, 'm'), '');
    else symlinkSync(mkdtempSync(join(dir, 'elsewhere-')), join(dir, 'm'));
    expect(await refused('m/traff.md')).toEqual(['no-folder', '/m']);
  });

  test('when the folder itself is a file', async () => {
    writeFileSync(join(dir, 'm'), '');
    const action = writeNewFiles(join(dir, 'm'), [{ path: 'x.md', text: '' }]);
    await expect(action).rejects.toMatchObject({ code: 'no-folder' });
  });

  test('with a name too long for the disk', async () => {
    const path = `m/${'å'.repeat(150)}.md`;
    expect(await refused(path)).toEqual(['name-too-long', `/${path}`]);
  });

  test.each(['../x.md', '/x.md', 'm//x.md', 'm/../../x.md', '.', ''])(
    'outside the folder: %s',
    async (path) => {
      await expect(writeNewFiles(dir, [{ path, text: '' }])).rejects.toBeInstanceOf(NewFileError);
      expect(all()).toEqual([]);
    },
  );
});

test('the words name the file and say that nothing was written', async () => {
  writeFileSync(join(dir, 'x.md'), '');
  const error: unknown = await writeNewFiles(dir, [{ path: 'x.md', text: '' }]).catch(
    (reason: unknown) => reason,
  );
  expect(describeError(error, sv)).toContain(`${join(dir, 'x.md')} finns redan`);
  expect(describeError(error, sv)).toContain('Ingenting har skrivits.');
  expect(describeError(error, en)).toContain('Nothing has been written.');
});
