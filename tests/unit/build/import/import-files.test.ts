import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeError } from '../../../../src/build/errors/describe-error.ts';
import { describeImport, importJson } from '../../../../src/build/import/describe-import.ts';
import { importFiles } from '../../../../src/build/import/import-files.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { NOTE_SIGN, paragraph, run, table, wordDocument } from './word-fixture.ts';

let dir: string;
let out: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'traff-import-'));
  out = join(dir, 'content');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const PAGE = 'Möte 3 maj 2023\n\nSäters kommun presenterade sin is.\n';

function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

/** What the command would say. */
async function refusal(paths: string[]): Promise<string> {
  const error: unknown = await importFiles(paths, out, sv).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return describeError(error, sv);
}

describe('a Word document', () => {
  const body =
    paragraph('Rosmöten', 1) +
    paragraph('Kommande möten 2024', 2) +
    paragraph('13 februari kl. 14.00–14.45', 'list') +
    paragraph('12 mars – INSTÄLLT (sjukdom)', 'list') +
    paragraph('Möte den 16 januari 2024', 2) +
    paragraph(
      `${run('Vi hörde ')}${run('Rut Ros', '<w:b/>')}${run(', trädgårdsmästare i Kalmar, om rosor.')}`,
    ) +
    paragraph(`${run('Rosor är röda')}${NOTE_SIGN}${run('.')}`) +
    paragraph('Frågor', 3) +
    paragraph('Hur ofta ska man gödsla?') +
    table([
      ['Ros', 'Färg'],
      ['Ingrid', 'rosa'],
    ]);
  const document = wordDocument(body, {
    footnote: 'Enligt dikten.',
    header: 'Sida ett av papperet',
  });

  test('becomes notes', async () => {
    await importFiles([file('rosor.docx', document)], out, sv);
    expect(readdirSync(join(out, 'meetings'))).toEqual([
      '2024-01-16.md',
      '2024-02-13.md',
      '2024-03-12.md',
    ]);
    const note = readFileSync(join(out, 'meetings/2024-01-16.md'), 'utf8');
    expect(note).toContain('  - kommun: Kalmar\n    talare: Rut Ros\n    roll: trädgårdsmästare\n');
    expect(note).toContain(
      'Vi hörde **Rut Ros**, trädgårdsmästare i Kalmar, om rosor.\n\nRosor är röda.\n\n### Frågor\n',
    );
    expect(note).toContain('| Ros | Färg |\n| --- | --- |\n| Ingrid | rosa |\n');
  });

  test('has an account of its footnotes and headers too', async () => {
    const { accounts } = await importFiles([file('rosor.docx', document)], out, sv);
    const left = accounts[0]?.entries.filter(({ fate }) => fate.kind === 'left');
    expect(left?.map(({ text, fate }) => [text, fate.kind === 'left' && fate.reason])).toEqual([
      ['Rosmöten', 'before'],
      ['Enligt dikten.', 'footnote'],
      ['Sida ett av papperet', 'unread'],
    ]);
  });

  test('that is damaged is refused', async () => {
    expect(await refusal([file('x.docx', document.subarray(0, 900))])).toContain(
      'går inte att öppna som Word',
    );
  });
});

describe('what is there already', () => {
  test('is never overwritten, and nothing else is written either', async () => {
    mkdirSync(join(out, 'meetings'), { recursive: true });
    writeFileSync(join(out, 'meetings/2023-05-03.md'), 'mitt');
    const path = file('page.txt', `${PAGE}\nMöte 4 juni 2023\n\nVi talade om is igen.\n`);
    expect(await refusal([path])).toContain('2023-05-03.md');
    expect(readdirSync(join(out, 'meetings'))).toEqual(['2023-05-03.md']);
    expect(readFileSync(join(out, 'meetings/2023-05-03.md'), 'utf8')).toBe('mitt');
  });

  test('counts also as a folder of the same day', async () => {
    mkdirSync(join(out, 'meetings/2023-05-03'), { recursive: true });
    writeFileSync(join(out, 'meetings/2023-05-03/index.md'), '---\ndatum: 2023-05-03\n---\n');
    expect(await refusal([file('page.txt', PAGE)])).toContain('redan en anteckning');
  });

  test('decides what a pointer may say', async () => {
    mkdirSync(join(out, 'meetings'), { recursive: true });
    writeFileSync(join(out, 'meetings/2023-05-20.md'), '---\ndatum: 2023-05-20\n---\n');
    await importFiles([file('page.txt', `${PAGE}\nNästa möte är den 9 juni.\n`)], out, sv);
    const note = readFileSync(join(out, 'meetings/2023-05-03.md'), 'utf8');
    expect(note).toContain(
      '# kontrollera: den här uppgiften gick inte att använda: nästa: 2023-06-09',
    );
  });
});

test('several pages come in together, each meeting once', async () => {
  const pages = [
    file('a.txt', PAGE),
    file('b.txt', 'Kommande möten 2023\n\n3 maj kl. 15.00–16.00\n4 juni\n'),
  ];
  const { accounts } = await importFiles(pages, out, sv);
  expect(accounts.map(({ left }) => left)).toEqual([0, 0]);
  expect(readdirSync(join(out, 'meetings'))).toEqual(['2023-05-03.md', '2023-06-04.md']);
  expect(readFileSync(join(out, 'meetings/2023-05-03.md'), 'utf8')).toContain('tid: 15.00–16.00');
});

test('a refused page writes nothing of the others', async () => {
  expect(await refusal([file('a.txt', PAGE), file('b.txt', 'Hej på dig.\n')])).toContain('b.txt');
  expect(readdirSync(dir).sort()).toEqual(['a.txt', 'b.txt']);
});

test.each([
  ['a.pdf', '%PDF-1.7 x', 'PDF'],
  ['a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'äldre slag'],
  ['a.txt', ' \n', 'tom'],
  ['a.bin', new Uint8Array(400).map((_, at) => (at * 7) % 31), 'ingen text'],
  ['a.txt', 'Träffar under året\n\n10/1: Habo\n14/2: Mullsjö\n', 'utan år'],
  ['a.html', `<p>Möte 3 maj 2023</p>${'<div>'.repeat(20_000)}`, 'för djupt'],
])('%s is refused: %j', async (name, content, words) => {
  expect(await refusal([file(name, content)])).toContain(words);
});

test('files that are not there, folders and the same file twice are refused', async () => {
  expect(await refusal([])).toContain('Ange en fil');
  expect(await refusal([join(dir, 'nix.txt')])).toContain('finns inte');
  expect(await refusal([dir])).toContain('är en mapp');
  const path = file('a.txt', PAGE);
  expect(await refusal([path, path])).toContain('två gånger');
});

test('the report and its JSON tell the same sums, and every word', async () => {
  const imported = await importFiles([file('a.txt', PAGE)], out, sv);
  const report = describeImport(imported, out, sv);
  expect(report).toContain(
    'Ord i anteckningarnas text: 5. Ord som blev uppgifter: 4. Ord som är kvar: 0. Summa: 9.',
  );
  expect(report).toContain('rad 3 → meetings/2023-05-03.md:7 (5 ord)');
  expect(report).toContain('rad 1 "Möte 3 maj 2023" → meetings/2023-05-03.md, datum');
  const { files, sources } = importJson(imported) as {
    files: unknown[];
    sources: { account: { text: string }[] }[];
  };
  expect(files).toHaveLength(1);
  expect(
    sources[0]?.account
      .map(({ text }) => text)
      .join(' ')
      .split(' '),
  ).toEqual(PAGE.split(/\s+/).filter(Boolean));
});
