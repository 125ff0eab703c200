import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { leaksOf, publicSentence, secrets, sentence } from './gate-fixture.ts';

const source = 'meetings/a.md';

describe('is let through:', () => {
  test('a public sentence that is also in a note, in any dress', async () => {
    const page = `<h1>Klippan</h1><p>${publicSentence.replaceAll(' ', '&nbsp;<wbr>')}</p>`;
    expect(await leaksOf({ 'a.html': page })).toEqual([]);
  });

  test('public fields that a page puts side by side as a note does', async () => {
    const text = 'Anne Ek, enhetschef i Klippan. Nästa träff 20 februari 2024 hos Klippan.';
    const page =
      '<p>Anne Ek, enhetschef</p> <a href="/kommuner/klippan/">Klippan</a><p>Nästa träff 20 februari</p><b>2024</b>';
    const near = '<p>Anne Ek, enhetschef</p><p>Klippan</p><p>Nästa träff 20 februari</p>';
    const texts = [
      { source, text: 'Anne Ek, enhetschef, Klippan. Nästa träff 20 februari: 2024. ' + text },
    ];
    expect(await leaksOf({ 'a.html': page, 'b.html': near }, { ...secrets, texts })).toEqual([]);
  });

  test('dates and numbers', async () => {
    const dates = Array.from(
      { length: 30 },
      (_, i) => `2024-0${1 + (i % 9)}-${10 + (i % 20)}`,
    ).join(' ');
    expect(
      await leaksOf({ 'a.html': dates }, { ...secrets, texts: [{ source, text: dates }] }),
    ).toEqual([]);
  });

  test('an address that public HTML holds', async () => {
    const address = 'https://exempel.example/watch/kanal/film?v=Ab';
    const sought = {
      ...secrets,
      texts: [{ source, text: `Se [filmen](${address}12) om det.` }],
      publicTexts: [...secrets.publicTexts, `<p><a href="${address}99">Film</a></p>`],
    };
    expect(await leaksOf({ 'a.html': `<a href="${address}99">Film</a>` }, sought)).toEqual([]);
  });

  test('programs, fonts and random bytes', async () => {
    const resolve = createRequire(import.meta.url).resolve;
    const files = {
      'a.js': readFileSync(resolve('vite')),
      'a.css': 'body{margin:0}'.repeat(999),
      'a.bin': randomBytes(2 ** 20),
    };
    expect(await leaksOf(files)).toEqual([]);
  });

  test('nothing at all', async () => {
    expect(await leaksOf({})).toEqual([]);
    expect(await leaksOf({ a: '', b: 'x' }, { texts: [], publicTexts: [], files: [] })).toEqual([]);
  });
});

describe('is caught:', () => {
  test.each([
    ['Mötet sköts upp.', '<p>Mötet <b>sköts</b> upp.</p>'],
    ['Vi ses i maj då', '{"x":"vi ses i maj d\\u00e5"}'],
    ['Handläggningstider', 'handlaggningstider'],
  ])('a text as short as "%s"', async (text, content) => {
    const texts = [{ source, text }];
    expect(await leaksOf({ 'a.json': content }, { ...secrets, texts })).toMatchObject([{ source }]);
  });

  test.each(['Mötet sköts upphovsman', 'Mötet sköts', 'Imötet sköts upp'])(
    'a short text, but not "%s"',
    async (near) => {
      expect(await leaksOf({ 'a.html': near })).toEqual([]);
    },
  );

  test('a short text, but not where it is public', async () => {
    const publicTexts = ['Mötet sköts upp.'];
    expect(await leaksOf({ 'a.html': 'Mötet sköts upp' }, { ...secrets, publicTexts })).toEqual([]);
  });

  test('any 25 letters in a row', async () => {
    const letters = sentence.replace(/[^\p{L}]/gu, '');
    for (let start = 0; start + 25 <= letters.length; start++) {
      const leaks = await leaksOf({ 'a.txt': letters.slice(start, start + 25) });
      expect(leaks, String(start)).toHaveLength(1);
    }
  });

  test('a sentence across the places where long files are cut', async () => {
    for (const before of [65_500, 65_536, 61_400, 61_440, 126_900]) {
      const content = '.'.repeat(before) + sentence + '.'.repeat(9999);
      expect(await leaksOf({ 'a.txt': content }), String(before)).toHaveLength(1);
    }
  });

  test('every file, note and kind once', async () => {
    const twice = `${sentence} ${sentence}`;
    const leaks = await leaksOf({ 'a.html': twice, 'b.html': `${twice} Mötet sköts upp.` });
    expect(leaks.map(({ file, source: note }) => [file, note])).toEqual([
      ['a.html', 'meetings/2024-01-16.md'],
      ['b.html', 'meetings/2024-01-16.md'],
      ['b.html', 'meetings/2024-02-20.md'],
    ]);
  });

  test('what the excerpt shows as the author wrote it', async () => {
    const [leak] = await leaksOf({ 'a.html': sentence.toUpperCase().replaceAll(' ', '') });
    expect(sentence).toContain(leak?.excerpt.slice(0, 60));
  });
});
