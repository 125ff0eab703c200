import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatTraffKey } from '../../../../src/build/members/key.ts';
import { prepare } from '../../../../src/build/site/prepare.ts';

const KEY = formatTraffKey(new Uint8Array(32).fill(7));
const POST = '---\nrubrik: Nytt\ndatum: 2024-02-01\n---\n';
let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'traff-key-'));
  write('site.yaml', 'namn: Nätverket\n');
  write('meetings/2024-04-23.md', '---\ndatum: 2024-04-23\n---\n');
});
afterEach(() => rmSync(content, { recursive: true }));

function write(path: string, text: string | Buffer): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function prepared(): Promise<unknown> {
  const now = new Date('2024-05-01T10:00:00Z');
  return prepare({ content, out: join(content, 'dist'), key: null, demo: true, now });
}

test.each<[string, string | Buffer]>([
  ['site.yaml', `namn: Nätverket\nsyfte: Nyckeln är ${KEY}.\n`],
  ['meetings/2024-04-23.md', `---\ndatum: 2024-04-23\nsammanfattning: ${KEY}\n---\n`],
  ['news/2024-02-01-nytt.md', `${POST}Vi bygger med \`${KEY}\`.\n`],
  ['pages/om.md', `---\nrubrik: Om\n---\n[Här](https://prov.example/?key=${KEY})\n`],
  ['public/nyckel.txt', `TRAFF_KEY=${KEY}\n`],
  ['public/nyckel.csv', Buffer.from(`\uFEFFTRAFF_KEY;${KEY}\r\n`, 'utf16le')],
])('a key in %s stops the build, which does not repeat it', async (path, text) => {
  write(path, text);
  const values = { file: path };
  const refused = {
    code: 'key-public',
    values,
    message: expect.not.stringContaining(KEY) as string,
  };
  await expect(prepared()).rejects.toMatchObject(refused);
});

test('what is said of keys, or sealed for members, stops none', async () => {
  write(
    'news/2024-02-01-nytt.md',
    `${POST}Nyckeln börjar med traff-key-1- och ett antal tecken.\n`,
  );
  write('meetings/2024-04-23.md', `---\ndatum: 2024-04-23\n---\nNyckeln är ${KEY}.\n`);
  await expect(prepared()).resolves.toBeDefined();
});
