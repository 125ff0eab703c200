import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Secrets } from '../../../../src/build/gate/leak.ts';
import { prepare } from '../../../../src/build/site/prepare.ts';
import { secretsOf } from '../../../../src/build/seal/secrets.ts';

const files: Record<string, string> = {
  'site.yaml': 'name: Prov\naddress: https://prov.example\n',
  'meetings/2024-01-10/index.md':
    '---\ndate: 2024-01-10\nsummary: Öppen sammanfattning.\n---\nHemlig [text](plan.pdf) *med* tyngd.\n',
  'meetings/2024-01-10/plan.pdf': 'sluten',
  'meetings/2024-01-10/Åtgärder.pdf': 'sluten åtgärd',
  'meetings/2024-01-10/kalender.ics': 'sluten kalender',
  'meetings/2024-02-10/index.md':
    '---\ndate: 2024-02-10\naccess: public\n---\nÖppen [text](dag.pdf) *med* tyngd.\n',
  'meetings/2024-02-10/dag.pdf': 'öppen',
  ['meetings/2024-02-10/Åtgärder.pdf'.normalize('NFD')]: 'öppen åtgärd',
  'meetings/2024-03-10/index.md':
    '---\ndate: 2024-03-10\ndraft: true\naccess: public\nsummary: Utkastets sammanfattning.\n---\nUtkastets [text](utkast.pdf).\n',
  'meetings/2024-03-10/utkast.pdf': 'utkast',
  'news/nytt.md': '---\ntitle: Nytt\n---\nÖppen nyhet.\n',
  'news/senare.md': '---\ntitle: Senare nytt\ndraft: true\n---\nUtkast till nyhet.\n',
  'news/sedan.md': '---\ntitle: Uppskjutet\npublish: 1970-01-02\n---\nFörst i morgon.\n',
  'news/nyss.md': '---\ntitle: Framme\npublish: 1970-01-01\n---\nSedan i dag.\n',
};
const dir = mkdtempSync(join(tmpdir(), 'traff-secrets-'));
let secrets: Secrets;
const texts = (): string => secrets.texts.map(({ text }) => text).join('\n');

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const options = { content: dir, out: join(dir, 'out'), key: null, demo: true, now: new Date(0) };
  secrets = secretsOf(await prepare(options));
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

test.each([
  'Hemlig',
  'Utkastets sammanfattning',
  'Utkastets',
  'Senare nytt',
  'Utkast till nyhet',
  'Uppskjutet',
  'Först i morgon',
])('"%s" is secret, and not public', (text) => {
  expect(texts()).toContain(text);
  expect(secrets.publicTexts.join('\n')).not.toContain(text);
});

test.each([
  'Öppen sammanfattning',
  'Öppen nyhet',
  'Nytt',
  'Framme',
  'Sedan i dag',
  'Öppen  text   med  tyngd',
])('"%s" is public, and not secret', (text) => {
  const spaced = (one: string): string => one.replace(/\s+|dag\.pdf/g, ' ').replace(/ +/g, ' ');
  expect(secrets.publicTexts.map(spaced).join('\n')).toContain(spaced(text));
  expect(texts()).not.toContain(text);
});

test('what an open file says in plain text is public, and may stand in a closed file too', () => {
  expect(secrets.publicTexts).toContain('öppen');
  expect(secrets.publicTexts).not.toContain('sluten');
});

test('files of closed texts and of drafts are secret by name and content, others are not', () => {
  expect(secrets.names).toEqual(['plan.pdf', 'utkast.pdf']);
  expect(secrets.files.map(({ source }) => source)).toEqual([
    'meetings/2024-01-10/kalender.ics',
    'meetings/2024-01-10/plan.pdf',
    'meetings/2024-01-10/Åtgärder.pdf',
    'meetings/2024-03-10/utkast.pdf',
  ]);
  const opened = secrets.publicFiles?.map((bytes) => Buffer.from(bytes).toString());
  expect(opened?.toSorted()).toEqual(['öppen', 'öppen åtgärd']);
});
