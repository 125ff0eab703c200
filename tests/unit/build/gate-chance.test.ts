import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { leaksOf, sentence } from './gate-fixture.ts';

const source = 'meetings/a.md';
const packed = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), content]));
const none = { publicTexts: [], files: [] };

describe('compounds that have in them what a note says', () => {
  // Each has a letter that is the head of a string in CBOR, and just as many letters behind it.
  const compounds =
    'familjarbetearna rökkommunarnas bomregioncheferna bilbostadsgruppen bomfritidsgården';
  const text = 'Arbetearna, kommunarnas, regionchefernas, bostadsgruppen och fritidsgården.';
  const secrets = { ...none, texts: [{ source, text }] };

  test('are no leak in an index', async () => {
    const terms = compounds.split(' ').map((word) => [word, [[1, [1, 2]]], []]);
    expect(await leaksOf({ 'a.pf_index': packed(encode([terms])) }, secrets)).toEqual([]);
  });

  test('are no leak in a record, packed or as it is', async () => {
    const record = Buffer.from(JSON.stringify({ url: '/', content: compounds }));
    const bare = Buffer.concat([Buffer.from('pagefind_dcd'), record]);
    const files = { 'a.pf_fragment': packed(record), 'b.pf_fragment': bare };
    expect(await leaksOf(files, secrets)).toEqual([]);
  });

  test('are a leak where a file is no index, but begins as one', async () => {
    const strings = text.match(/\p{L}{7,}/gu) ?? [];
    const broken = Buffer.concat([encode(strings), Buffer.from([0xff])]);
    expect(await leaksOf({ 'a.pf_index': packed(broken) }, secrets)).toMatchObject([
      { kind: 'words' },
    ]);
  });
});

describe('what begins as an index is read to its last byte:', () => {
  const secrets = { ...none, texts: [{ source, text: sentence }] };
  const repeated = Buffer.concat([
    Buffer.of(0xa2),
    ...[sentence, 'x'].flatMap((value) => [encode('a'), encode(value)]),
  ]);
  test.each([
    ['text and nothing else', Buffer.from(sentence)],
    ['text behind an index', Buffer.concat([encode([['ord', [1]]]), Buffer.from(sentence)])],
    ['text behind a record', Buffer.from(`{"url":"/"} ${sentence}`)],
    ['one of two equal keys', repeated],
    ['bytes of Latin-1', encode([Buffer.from(sentence, 'latin1')])],
    ['bytes of UTF-16', encode([Buffer.from(sentence, 'utf16le')])],
    ['numbers', encode([...Buffer.from(sentence, 'latin1')])],
    ['a fact’s term', encode([[`φ${sentence}ω`, [1]]])],
    ['a term’s first part', encode([[`${sentence.replaceAll(/[^\p{L}]/gu, '')}ωζaω`, [1]]])],
    ['an index within', encode([gzipSync(sentence)])],
  ])('%s', async (_, content) => {
    const found = await leaksOf({ 'a.pf_index': packed(content) }, secrets);
    expect(found).toMatchObject([{ source }]);
    const bare = Buffer.concat([Buffer.from('pagefind_dcd'), content]);
    expect(await leaksOf({ 'a.pf_index': bare }, secrets)).toMatchObject([{ source }]);
  });

  test('a picture', async () => {
    const bytes = Buffer.from(Array.from({ length: 900 }, (_, i) => (i * i * 7 + i * 13) % 251));
    const files = [{ source, name: 'bild.png', bytes }];
    const found = await leaksOf({ 'a.pf_index': packed(encode([bytes])) }, { ...secrets, files });
    expect(found).toMatchObject([{ kind: 'file', excerpt: 'bild.png' }]);
  });
});

describe('tags', () => {
  const said = 'Det vi prövade då var så i Rådgivningen i centrum.';
  const sought = { ...none, texts: [{ source, text: said }] };

  test.each([
    'vi prövade då var så</i> Rådgivningen i cent',
    'vi prövade då var så<i class="x" data-a lang="">Rådgivningen i cent</i>',
    'vi prövade då var så <I\n>Rådgivningen i cent</I>',
  ])('are not read as words: %s', async (page) => {
    expect(await leaksOf({ 'a.html': `<p>${page}</p>` }, sought)).toEqual([]);
    expect(await leaksOf({ 'a.html': `<p>${page}</p><p>A &amp; B</p>` }, sought)).toEqual([]);
  });

  test.each([
    '<p title="vi prövade då var">så i Rådgivningen</p>',
    'vi prövade då <var så i Rådgivningen>',
    '<p>Det vi prövade då <b>var så i</b> Rådgivningen i centrum.</p>',
  ])('do not hide what stands beside them: %s', async (page) => {
    expect(await leaksOf({ 'a.html': page }, sought)).toMatchObject([{ kind: 'text' }]);
  });
});

describe('a short name', () => {
  const sought = {
    ...none,
    texts: [],
    names: ['1.png'],
    people: [
      { name: 'Bo Ek', others: [] },
      { name: 'Kim Å –', others: [] },
    ],
  };
  const among = (text: string): Uint8Array => {
    const noise = Array.from({ length: 60 }, (_, i) => (i * 37) % 23);
    return Buffer.from([0xfe, ...noise, ...Buffer.from(text, 'latin1'), ...noise, 0xfe]);
  };

  test.each(['B\u00f8(e!k', 'b\u00d6 EK', '1\u00b7p%n$G'])(
    'is not what random bytes spell: %j',
    async (spelled) => {
      expect(await leaksOf({ 'a.jpg': among(spelled) }, sought)).toEqual([]);
    },
  );

  test.each(['Bo Ek', 'Kim-\u00c5', 'BO_EK', 'B\0o\0 \0E\0k', '1.png', '1.PNG'])(
    'is found among them as it is written: %j',
    async (written) => {
      expect(await leaksOf({ 'a.jpg': among(written) }, sought)).toHaveLength(1);
    },
  );

  test.each(['Kom till B\u00f6<b>Ek</b>!', 'bo/ek', '<a href="1%20.png">'])(
    'is found in text in any form: %j',
    async (text) => {
      expect(await leaksOf({ 'a.html': text }, sought)).toHaveLength(1);
    },
  );
});
