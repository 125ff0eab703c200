import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findLeaks } from './find-leaks.ts';
import { leaksOf, secrets, sentence } from './gate-fixture.ts';
import { zip } from './zip-fixture.ts';

/** Bytes that look random and are the same every time. */
function noise(size: number, seed: string): Buffer {
  const parts = Array.from({ length: Math.ceil(size / 32) }, (_, i) =>
    createHash('sha256').update(`${seed}${i}`).digest(),
  );
  return Buffer.concat(parts).subarray(0, size);
}

const picture = noise(5000, 'picture');
const sought = {
  ...secrets,
  files: [{ source: 'meetings/a/index.md', name: 'bild.jpg', bytes: picture }],
};

describe('the bytes of an attachment are caught', () => {
  test.each([
    ['whole', picture],
    ['as a middle part', picture.subarray(1777, 2500)],
    ['inside a file', Buffer.concat([noise(999, 'a'), picture.subarray(0, 700), noise(999, 'b')])],
    ['in base64', JSON.stringify({ x: picture.toString('base64') })],
    ['in a data URI, shifted', `url(data:image/png;base64,AA${picture.toString('base64')})`],
    ['in hex', picture.toString('hex')],
    ['packed', gzipSync(picture)],
    ['in a zip', zip('x', Buffer.concat([Buffer.from('text '.repeat(99)), picture]))],
  ])('%s', async (_, content) => {
    expect(await leaksOf({ 'x.bin': content }, sought)).toMatchObject([
      { kind: 'file', source: 'meetings/a/index.md', excerpt: 'bild.jpg' },
    ]);
  });

  test('any 512 of them in a row, wherever they begin', async () => {
    const pieces = Object.fromEntries(
      Array.from({ length: 257 }, (_, i) => [`${i}.bin`, picture.subarray(i, i + 512)]),
    );
    expect(await leaksOf(pieces, sought)).toHaveLength(257);
  });

  test('but a short piece that files of one kind share is none', async () => {
    expect(await leaksOf({ 'x.jpg': picture.subarray(64, 500) }, sought)).toEqual([]);
  });

  test('but what a public file has too is none', async () => {
    const shared = picture.subarray(0, 4000);
    const publicFiles = [Buffer.concat([noise(100, 'c'), shared])];
    expect(await leaksOf({ 'x.jpg': shared }, { ...sought, publicFiles })).toEqual([]);
    expect(await leaksOf({ 'x.jpg': picture }, { ...sought, publicFiles })).toHaveLength(1);
  });

  test('and so is the text of one, told by letters', async () => {
    const files = [{ source: 'a.md', name: 'bilaga.txt', bytes: Buffer.from(sentence) }];
    const html = sentence.replaceAll(' ', '<br>').toUpperCase();
    expect(await leaksOf({ 'a.html': html }, { ...secrets, texts: [], files })).toMatchObject([
      { kind: 'text', source: 'a.md (bilaga.txt)' },
    ]);
  });
});

describe('a drawing', () => {
  const head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><title>';
  const bytes = Buffer.from(`${head}${sentence}</title></svg>`);
  const drawing = { ...secrets, texts: [], files: [{ source: 'a.md', name: 'karta.svg', bytes }] };

  test('begins like all others, which tells nothing', async () => {
    expect(await leaksOf({ 'ikon.svg': `${head}Ikon</title></svg>` }, drawing)).toEqual([]);
  });

  test('is caught by what it says', async () => {
    expect(await leaksOf({ 'a.html': `<p>${sentence}</p>` }, drawing)).toMatchObject([
      { kind: 'text', source: 'a.md (karta.svg)' },
    ]);
  });
});

test('a text file is sought by letters for two megabytes, and by bytes to its end', async () => {
  const filler = Buffer.from('Inget av vikt. '.repeat(140_000));
  const end = Buffer.from(`${noise(2000, 'end').toString('base64')} ${sentence}`);
  const bytes = Buffer.concat([Buffer.from(`${sentence.replace('Åsa', 'Örjan')} `), filler, end]);
  const files = [{ source: 'a.md', name: 'logg.txt', bytes }];
  const long = { ...secrets, texts: [], files };
  const start = { 'a.html': sentence.replace('Åsa', 'Örjan').toUpperCase() };
  expect(await leaksOf(start, long)).toMatchObject([{ kind: 'text' }]);
  expect(await leaksOf({ 'a.html': end.subarray(0, 700) }, long)).toMatchObject([{ kind: 'file' }]);
});

describe('names of files and folders', () => {
  test.each([
    'På förmiddagen berättade Åsa hur.html',
    'pa-formiddagen-berattade-asa-hur/index.html',
    'a/P%C3%A5_f%C3%B6rmiddagen_ber%C3%A4ttade/index.html',
    'pa/formiddagen/berattade/asa/x.txt',
    `${Buffer.from('På förmiddagen berättade Åsa').toString('base64url')}.bin`,
  ])('%s is caught', async (path) => {
    expect(await leaksOf({ [path]: 'x' })).toMatchObject([{ kind: 'text' }]);
  });

  test('are caught one by one among many', async () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`sida-${i}.txt`, 'x']));
    const leaks = await leaksOf({ ...many, 'pa-formiddagen-berattade-asa.txt': 'x' });
    expect(leaks).toMatchObject([{ file: 'pa-formiddagen-berattade-asa.txt', how: 'file name' }]);
  });

  test('next to each other make no sentence', async () => {
    expect(
      await leaksOf({ 'pa-formidd.txt': 'x', 'agen-berat.txt': 'x', 'tade-asa.txt': 'x' }),
    ).toEqual([]);
  });
});

describe('a forbidden name', () => {
  const named = { ...secrets, names: ['Bo Ek', 'bild.png', 'Åke Öström'] };

  test.each([
    ['<p>Av Bo Ek, chef</p>', 'Bo Ek'],
    ['<p>Av Bo&nbsp;Ek</p>', 'Bo Ek'],
    ['<p>Av <b>Bo</b> <i>Ek</i>.</p>', 'Bo Ek'],
    ['"/m/bild.png"', 'bild.png'],
    ['AKE OSTROM', 'Åke Öström'],
    [JSON.stringify('Åke').replace('Å', '\\u00c5') + ' \\u00d6str\\u00f6m', 'Åke Öström'],
  ])('is caught in %s', async (content, name) => {
    expect(await leaksOf({ 'a.html': content }, named)).toMatchObject([
      { kind: 'name', excerpt: name },
    ]);
  });

  test('is caught as a file', async () => {
    expect(await leaksOf({ 'a/bild.png': 'x' }, named)).toMatchObject([{ kind: 'name' }]);
  });

  test('is not part of other words or names', async () => {
    const near = '<p>Turbo ek. Bo Eklund. Lobo Ek. min-bild.png förstabild.png bild.pngx</p>';
    expect(await leaksOf({ 'a.html': near, 'b/min-bild.png': 'x' }, named)).toEqual([]);
  });

  test('is not spelled by random bytes', async () => {
    expect(await leaksOf({ 'a.bin': noise(2 ** 20, 'names') }, named)).toEqual([]);
  });
});

describe('someone who has asked not to be named', () => {
  const people = [
    { name: 'Bo Stad', others: ['Lars-Bo Stad', 'Anna Bo Stad'] },
    { name: 'Åke Öström', others: [] },
  ];
  const named = { ...secrets, people };

  test.each([
    ['<p>Av Bo Stad</p>', 'Bo Stad'],
    ['bo-stad', 'Bo Stad'],
    ['<td>Bo</td><td>Stad</td>', 'Bo Stad'],
    ['/bilder/akeostrom.png', 'Åke Öström'],
    ['ÅKE%20%C3%96STR%C3%96M', 'Åke Öström'],
  ])('is caught in %s', async (content, name) => {
    expect(await leaksOf({ 'a.html': content }, named)).toMatchObject([
      { kind: 'person', excerpt: name },
    ]);
  });

  test('is caught in what is public anyway', async () => {
    const open = { ...named, publicTexts: ['Åke Öström'] };
    expect(await leaksOf({ 'a.html': 'Åke Öström' }, open)).toMatchObject([{ kind: 'person' }]);
  });

  test('is not someone whose name ends so, and no word', async () => {
    const near = '<p>En bostad. Lars-Bo Stad och Anna <b>Bo</b> Stad. Bo Stadig.</p>';
    expect(await leaksOf({ 'a.html': near }, named)).toEqual([]);
  });
});

describe('what cannot be looked into fails', () => {
  const unopened = (excerpt: string): object[] => [{ kind: 'unopened', file: 'x', excerpt }];

  test('a decompression bomb, also in a bomb', { timeout: 60_000 }, async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20));
    expect(await leaksOf({ x: bomb })).toMatchObject(unopened('bomb'));
    expect(await leaksOf({ x: gzipSync(bomb) })).toMatchObject(unopened('bomb'));
  });

  test('many small bombs', { timeout: 60_000 }, async () => {
    const small = deflateSync(Buffer.alloc(9 * 2 ** 20));
    expect(
      await leaksOf({ x: Buffer.concat(Array.from({ length: 20 }, () => small)) }),
    ).toMatchObject(unopened('bomb'));
  });

  test('too many layers', async () => {
    let packed: Uint8Array = Buffer.from('hej');
    for (let i = 0; i < 9; i++) packed = gzipSync(packed);
    expect(await leaksOf({ x: packed })).toMatchObject(unopened('deep'));
  });

  test.each([
    ['damaged', Buffer.concat([gzipSync('hej').subarray(0, 10), Buffer.alloc(50, 0xff)])],
    ['encrypted', zip('hemligt.txt', Buffer.from('hej'), 1)],
    ['unknown', Buffer.from('7z\xbc\xaf\x27\x1c000', 'latin1')],
    ['unknown', Buffer.from('\xfd7zXZ\0', 'latin1')],
  ])('%s', async (reason, content) => {
    expect(await leaksOf({ x: content })).toMatchObject(unopened(reason));
  });

  test('but not where the file is published on purpose', async () => {
    const archive = Buffer.from('7z\xbc\xaf\x27\x1c000', 'latin1');
    expect(await leaksOf({ x: archive }, { ...secrets, publicFiles: [archive] })).toEqual([]);
  });

  test('a link is an error', async () => {
    const root = mkdtempSync(join(tmpdir(), 'traff-gate-'));
    symlinkSync('/etc/hostname', join(root, 'länk'));
    await expect(findLeaks(root, secrets)).rejects.toMatchObject({
      code: 'unreadable',
      path: 'länk',
    });
    rmSync(root, { recursive: true });
  });

  test('a folder that does not exist is an error', async () => {
    const missing = join(tmpdir(), 'traff-missing');
    await expect(findLeaks(missing, secrets)).rejects.toMatchObject({ code: 'unreadable' });
  });
});
