import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createFixtureSite, type FixtureSite } from '../fixture-site.ts';
import { runNode, type Outcome } from '../run-command.ts';
import { fingerprint } from './output.ts';

let site: FixtureSite;
let before: string;

beforeAll(async () => {
  site = createFixtureSite(inject('access'));
  const { status, stderr } = await buildWith('nothing');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  before = fingerprint(site.out);
});
afterAll(() => site.remove());

const buildWith = (plant: string): Promise<Outcome> =>
  runNode(['tests/build/plant-leak.ts', plant, site.content, site.out], { TRAFF_KEY: site.key });

const files = {
  'index-fragment': 'pagefind/fragment/p20240117_0000000000.pf_fragment',
  'index-words': 'pagefind/index/zxx_0000000.pf_index',
  lexicon: 'pagefind/lexicon/0000000000.traff_lex',
  'file-name': 'bilder/foraren-bar-alltid',
  image: 'bilder/bild.png',
  document: 'filer/plan.pdf',
  'source-map': '_astro/page.js.map',
  comment: 'bilagor/index.html',
};

/** What a page's text goes into besides the page. */
const page = [
  'traffar/2024-01-17/index.html',
  'traffar/2024-01-17.ics',
  'kalender.ics',
  'kalender-utan-installda.ics',
  'rss.xml',
  'data/traffar.json',
];

test.each([
  ['a page', { page }],
  ['a file', { comment: files.comment }],
  ['files of every kind', files],
])(
  'a member’s text planted in %s fails the build, is named with its file, and nothing is published',
  async (_, planted) => {
    const { status, stderr } = await buildWith(Object.keys(planted).join());
    expect(status).not.toBe(0);
    for (const file of Object.values(planted).flat()) expect(stderr).toContain(file);
    expect(fingerprint(site.out)).toBe(before);
  },
);

test('what is in place already is read anew, when only what is for members is made', async () => {
  const command = ['tests/build/renew-planted.ts', site.content, site.out];
  const { status, stderr } = await runNode(command, { TRAFF_KEY: site.key });
  expect(status).not.toBe(0);
  expect(stderr).toContain('planted.html');
  rmSync(join(site.out, 'planted.html'));
  expect(fingerprint(site.out)).toBe(before);
});
