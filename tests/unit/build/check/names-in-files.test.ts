import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../../src/build/check/check-content.ts';
import { zip } from '../zip-fixture.ts';

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'traff-names-'));
  const files: Record<string, string | Uint8Array> = {
    'site.yaml': 'namn: Nätverket\n',
    'people.yaml': '- namn: Berit Exempelsson\n  återkallat: ja\n',
    'meetings/2024-04-23/index.md': '---\ndatum: 2024-04-23\n---\nText.\n',
    'meetings/2024-04-23/lista.txt': 'Närvarande: Exempelsson, Berit',
    'meetings/2024-04-23/lista.docx': zip(
      'word/document.xml',
      Buffer.from('<t>BERIT EXEMPELSSON</t>'),
    ),
    'meetings/2024-04-23/annat.txt': 'Berit kom. Lena Exempelsson var sjuk.',
    'pages/handbok/index.md': '---\nrubrik: H\nåtkomst: medlemmar\n---\nText.\n',
    'pages/handbok/latin.txt': Buffer.from('Av Berit Exempelssons hand, på svenska: åäö', 'latin1'),
  };
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

test('a file that names someone who has asked not to be named is pointed out', () => {
  const { findings } = checkContent(dir, new Date('2024-04-24'));
  const found = findings
    .map(({ problem }) => problem)
    .filter(({ code }) => code === 'person-attachment');
  const names = found.map(({ file }) => file.split('/').at(-1));
  expect(names).toEqual(['lista.docx', 'lista.txt', 'latin.txt']);
});
