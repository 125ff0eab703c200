import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { leaksOf } from './gate-fixture.ts';

const pack = (value: unknown): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const source = 'meetings/a.md';

test('the length before a word in Pagefind’s index is not taken for a letter', async () => {
  // 18 bytes long, so CBOR puts 0x72 before it: the letter r, which the note has there too.
  const word = 'radgivningstelefon';
  const secrets = {
    texts: [{ source, text: `Ring er ${word}.` }],
    publicTexts: [word],
    files: [],
  };
  const index = pack([[word, [[1, [1, 2]]]]]);
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
