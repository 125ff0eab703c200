import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { indexedWords } from '../../../src/build/search/indexed-words.ts';
import { formTerm, partTerm } from '../../../src/search/terms/index-term.ts';
import { searchLanguage } from '../../../src/search/language/all.ts';
import { encodeLexicon, type LexiconEntry } from '../../../src/search/terms/lexicon.ts';
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
  expect(await leaksOf({ 'pagefind/index/zxx_1.pf_index': index }, secrets)).toEqual([]);
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

const said =
  'Föraren bar sjökaptensmössa, och ungdomarna lärde sig styrningen vid strandkanten, med bokföringen och vedeldningen.';
const spoken = { texts: [{ source, text: said }], publicTexts: [], files: [] };
const words = ['sjökaptensmössa', 'ungdomarna', 'styrningen', 'strandkanten', 'bokföringen'];

describe('words of a member text', () => {
  test('are found behind the marks of terms', async () => {
    const terms = words.map((word) => [formTerm(word, searchLanguage('sv')), [[1, [1]]]]);
    const index = pack([terms]);
    expect(await leaksOf({ 'pagefind/index/zxx_1.pf_index': index }, spoken)).toMatchObject([
      { kind: 'words', source },
    ]);
  });

  test('are found as parts of compounds', async () => {
    const terms = words.map((word) => [partTerm(word), [[1, [1]]]]);
    expect(await leaksOf({ 'a.pf_index': pack([terms]) }, spoken)).toMatchObject([
      { kind: 'words' },
    ]);
  });

  test('are found in a lexicon, where each leaves out what it shares with the one before', async () => {
    const near = words.flatMap((word) => [word.slice(0, -2), word]);
    const entries = near.map((word): LexiconEntry => ({ word, kind: 'word', count: 1 }));
    const lexicon = gzipSync(encodeLexicon({ entries }));
    expect(await leaksOf({ 'pagefind/lexicon/1.traff_lex': lexicon }, spoken)).toMatchObject([
      { kind: 'words', how: 'gzip > words' },
    ]);
  });

  test('are no leak where public compounds have them as parts', async () => {
    const publicWords = indexedWords(
      ['Ungdomsmottagningens styrningsgrupp såg över bokföringsprogrammet.'],
      'sv',
      [],
    );
    const texts = [
      { source, text: 'Mottagningens bokföring, programmet, ungdomarna och styrningen.' },
    ];
    const index = pack([publicWords]);
    expect(await leaksOf({ 'a.pf_index': index }, { ...spoken, texts, publicWords })).toEqual([]);
    expect(publicWords).toContain('program');
    expect(await leaksOf({ 'a.pf_index': index }, { ...spoken, texts })).not.toEqual([]);
  });

  test('in a row are a leak though each may stand alone', async () => {
    const text = 'Mottagningens bokföring visade programmet';
    const publicWords = text.split(' ');
    const found = await leaksOf(
      { 'a.txt': text },
      { ...spoken, texts: [{ source, text }], publicWords },
    );
    expect(found).toMatchObject([{ kind: 'text' }]);
  });
});
