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

test.each([
  ['page', 'traffar/2024-01-17/index.html'],
  ['index-fragment', 'pagefind/fragment/p20240117_0000000000.pf_fragment'],
  ['index-words', 'pagefind/index/zxx_0000000.pf_index'],
  ['lexicon', 'pagefind/lexicon/0000000000.traff_lex'],
  ['file-name', 'bilder/foraren-bar-alltid'],
  ['image', 'bilder/bild.png'],
  ['document', 'filer/plan.pdf'],
  ['source-map', '_astro/page.js.map'],
  ['comment', 'bilagor/index.html'],
])(
  'a member’s text planted in a %s fails the build, names the file and publishes nothing',
  async (plant, file) => {
    const { status, stderr } = await buildWith(plant);
    expect(status).not.toBe(0);
    expect(stderr).toContain(file);
    expect(fingerprint(site.out)).toBe(before);
  },
);
