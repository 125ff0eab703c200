import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { leaksOf } from './gate-fixture.ts';

const pack = (value: unknown): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const source = 'meetings/a.md';

test('the length before a word in Pagefind’s index is not taken for a letter', async () => {
  const secrets = {
    texts: [{ source, text: 'Nämndens radgivningstelefon.' }],
    publicTexts: ['Radgivningstelefon', 'Samtalsuppfoljning'],
    files: [],
  };
  // 18 bytes long, so CBOR puts 0x72, the letter r, before it; the note has an r there too.
  secrets.texts[0]!.text += ' Ring efter radgivningstelefon, eller radgivningstelefon.';
  const words = ['radgivningstelefon', 'samtalsuppfoljning'];
  const index = pack(words.map((word, page) => [word, [[page, [1, 2]]]]));
  expect(await leaksOf({ 'pagefind/index/sv_1.pf_index': index }, secrets)).toEqual([]);
});

test('a phrase in any string of the index is found, also one under a key', async () => {
  const secrets = {
    texts: [{ source, text: 'Brukarrådet fick ordna hemtjänstens gemensamma rutiner.' }],
    publicTexts: [],
    files: [],
  };
  const phrase = 'fick ordna hemtjänstens gemensamma';
  for (const value of [[1, [phrase]], { [phrase]: 1 }, [Buffer.from(phrase)]]) {
    const found = await leaksOf({ 'pagefind/a.pf_meta': pack(value) }, secrets);
    expect(found.map(({ kind }) => kind)).toContain('text');
  }
});
