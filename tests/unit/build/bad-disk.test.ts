import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/build/check/check-content.ts';
import { describeError } from '../../../src/build/errors/describe-error.ts';
import { loadContent } from '../../../src/build/read/load-content.ts';
import { writeNewFiles } from '../../../src/build/new-files/write-new-files.ts';
import { readText } from '../../../src/build/read/read-file.ts';
import { readFolder } from '../../../src/build/read/read-folder.ts';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';
import { readContent } from '../../../src/model/read-content.ts';
import { unprivileged } from '../../unprivileged.ts';

const NOW = new Date('2024-06-01T10:00:00Z');
let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'traff-disk-'));
  chmodSync(dir, 0o755);
  write('site.yaml', 'namn: Nätverket\n');
  write('pages/om.md', '---\nrubrik: Om\n---\nText.\n');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
}

/** As `file code`. */
function found(): string[] {
  return checkContent(dir, NOW).findings.map(
    ({ problem: { file, code } }) => `${file.slice(dir.length + 1)} ${code}`,
  );
}

describe('what may not be read is named, and the rest is checked', () => {
  test.each([
    ['a text', 'meetings/2024-04-23.md', 'meetings/2024-04-23.md'],
    ['a file beside a text', 'pages/om/plan.pdf', 'pages/om/plan.pdf'],
    ['a folder', 'meetings/2024-04-23/index.md', 'meetings/2024-04-23'],
    ['the site’s own', 'site.yaml', 'site.yaml'],
  ])('%s', async (_, path, closed) => {
    write(path, '---\ndatum: 2024-04-23\n---\n');
    write('news/fel.md', '---\nrubrik: Fel\nskribet: Kim\n---\n');
    chmodSync(join(dir, closed), 0);
    expect(await unprivileged(found)).toEqual(
      [`${closed} file-not-allowed`, 'news/fel.md key-unknown'].sort(),
    );
    await expect(unprivileged(() => loadContent(dir, NOW))).rejects.toThrow();
    chmodSync(join(dir, closed), 0o755);
  });

  test('the content folder itself', async () => {
    chmodSync(dir, 0);
    const error: unknown = await unprivileged(found).catch((reason: unknown) => reason);
    expect(describeError(error, sv)).toBe(
      `Du får inte läsa eller skriva ${dir}. Ge dig själv rätt till det och försök igen.`,
    );
    expect(describeError(error, en)).toContain('You are not allowed to read or write');
    chmodSync(dir, 0o755);
  });
});

describe('a folder with the name of a text', () => {
  test.each(['', 'index.md', 'plan.pdf'])('holds %j', (inside) => {
    const path = 'meetings/2024-04-23.md';
    mkdirSync(join(dir, path), { recursive: true });
    if (inside !== '') write(`${path}/${inside}`, '---\ndatum: 2024-04-23\n---\n');
    expect(found()).toEqual([`${path} file-folder`]);
  });
});

describe('a file that changes while it is read', () => {
  const path = 'pages/om.md';
  const text = (words: string): string => `---\nrubrik: Om\n---\n${words}\n`;

  /** Reads it while it is saved anew each time, so often. */
  function readWhileSaved(times: number): ReturnType<typeof readText> {
    let left = times;
    return readText(dir, path, (file) => {
      const bytes = readFileSync(file);
      if (left > 0) writeFileSync(join(dir, path), text(`Sparad, ${left} kvar.`));
      left -= 1;
      return bytes;
    });
  }

  test('once is read again, as it has become', () => {
    const read = readWhileSaved(1);
    expect('bytes' in read && Buffer.from(read.bytes).toString()).toBe(text('Sparad, 1 kvar.'));
  });

  test('again and again is given up', () => {
    expect(readWhileSaved(100)).toEqual({ path, cause: 'changed', detail: '' });
  });

  test('and vanishes is told', () => {
    rmSync(join(dir, path));
    const read = readText(dir, path);
    if (!('cause' in read)) throw new Error('It is gone.');
    expect(read.cause).toBe('gone');
    const { problems } = readContent({ ...readFolder(dir), unread: [read] }, { sv, en });
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([`${path} file-changed`]);
  });
});

describe('a refusal of the system is put in words, with the file', () => {
  const said = (code: string, path = join(dir, 'a\u001b[2J.md')): string =>
    describeError(Object.assign(new Error(`${code}: no`), { code, path }), sv);

  test.each([
    ['EACCES', 'Du får inte läsa eller skriva'],
    ['ENOSPC', 'Disken är full'],
    ['EROFS', 'Du får inte läsa eller skriva'],
    ['ENAMETOOLONG', 'är för långt'],
    ['EMFILE', 'för många filer öppna'],
    ['EIO', 'Disken svarar inte'],
  ])('%s', (code, words) => {
    expect(said(code)).toContain(words);
    expect(said(code)).toContain(`${dir}/a\uFFFD[2J.md`);
  });

  test('what is not known speaks for itself', () => {
    expect(said('EWHATEVER')).toBe('EWHATEVER: no');
  });
});

describe('new files in a folder that may not be written to', () => {
  test('are refused, and nothing is there', async () => {
    const error: unknown = await unprivileged(() =>
      writeNewFiles(dir, [{ path: 'meetings/2024-04-23.md', text: 'x' }]).catch(
        (reason: unknown) => reason,
      ),
    );
    expect(error).toMatchObject({ code: 'not-allowed' });
    expect(describeError(error, sv)).toContain('Ingenting har skrivits.');
    expect(readdirSync(dir).sort()).toEqual(['pages', 'site.yaml']);
  });
});

describe('names composed otherwise', () => {
  const nfd = (text: string): string => text.normalize('NFD');

  test('are the same names: files beside a note, and links to them', () => {
    const note = '---\ndatum: 2024-04-23\n---\n![Bild](båt.png) [b](planer/å.pdf)\n';
    write('meetings/2024-04-23/index.md', note);
    write(nfd('meetings/2024-04-23/båt.png'), 'x');
    write(nfd('meetings/2024-04-23/planer/å.pdf'), 'x');
    expect(found()).toEqual([]);
    const [meeting] = loadContent(dir, NOW).content.meetings;
    expect(meeting?.attachments.map(({ name }) => name)).toEqual(['båt.png', 'planer/å.pdf']);
  });

  test('are told where two files beside a note have one', () => {
    write('meetings/2024-04-23/index.md', '---\ndatum: 2024-04-23\n---\n[b](å.pdf)\n');
    for (const form of ['NFC', 'NFD']) write('meetings/2024-04-23/å.pdf'.normalize(form), 'x');
    expect(found().map((line) => line.normalize('NFC'))).toEqual([
      'meetings/2024-04-23/å.pdf address-twice',
    ]);
  });

  test('are told where two of them would be one address', () => {
    for (const form of ['NFC', 'NFD'])
      write(`news/möte.md`.normalize(form), '---\nrubrik: A\n---\nText.\n');
    expect(found().map((line) => line.normalize('NFC'))).toContain('news/möte.md address-twice');
  });
});
