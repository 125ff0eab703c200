import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../../../src/client/search/engine.ts';
import { matchesIn } from '../../../../src/search/marks/matches-in.ts';
import { answerTo, found, indexInMemory, type IndexInMemory } from './index-in-memory.ts';
import { recordOf, type Note } from './notes.ts';

const notes: Note[] = [
  {
    title: 'Alvesta',
    date: '2024-05-14',
    text: 'Vi har öppna förskolor. En öppen förskola ligger i parken, och vid sjön en e-tjänst på prov.',
    meta: { speaker: 'Britt-Marie Ask' },
  },
  {
    title: 'Bräcke',
    date: '2024-04-09',
    text: 'Förskola finns, och den är öppen. Trygga stegs ledare kom. Vid polisens kiosk stod kommunpolisen.',
    meta: { speaker: 'Olof Ek', topics: 'stöd till barn' },
  },
  {
    title: 'Öppen förskola',
    date: '2024-03-12',
    text: 'Barn får stöd. Stöden når till alla barn.',
    kind: 'post',
  },
];

let index: IndexInMemory;
let engine: SearchEngine;

beforeAll(async () => {
  const records = notes.map((note) => recordOf(note));
  index = await indexInMemory(records, 'sv', ['öppen förskola, familjecafé']);
  engine = index.engine();
});
afterAll(() => index.close());

describe('between quotation marks', () => {
  test.each([
    ['words one after the other', '"öppen förskola"', ['Öppen förskola exact', 'Alvesta exact']],
    ['as telephones write them', '”öppen förskola”', ['Öppen förskola exact', 'Alvesta exact']],
    ['typed without accents', '"oppen forskola"', ['Öppen förskola exact', 'Alvesta exact']],
    ['in the form asked', '"öppna förskolor"', ['Alvesta exact']],
    ['in a field', '"stöd till barn"', ['Bräcke exact']],
    ['a name with a hyphen', '"Britt-Marie Ask"', ['Alvesta exact']],
    ['a word with a hyphen', '"en e-tjänst på"', ['Alvesta exact']],
    ['one word, not as part of another', '"polisen"', ['Bräcke exact']],
    ['with other words', '"öppen förskola" parken', ['Alvesta exact']],
    [
      'a mark alone is none',
      '"öppna förskolan',
      ['Öppen förskola inflected', 'Alvesta inflected', 'Bräcke part'],
    ],
  ])('%s: %s', async (_, words, expected) => {
    expect((await found(engine, words)).toSorted()).toEqual(expected.toSorted());
  });

  test.each(['"förskola öppen"', '"öppen park"', '"steg ledare kom nu"'])(
    'where nothing has it so, that is said of all that is found: %s',
    async (words) => {
      const hits = await (await answerTo(engine, words)).hits(0, 10);
      expect(hits.length).toBeGreaterThan(0);
      for (const { tier, why } of hits) {
        expect(tier).toBe('near');
        expect(why[0]).toEqual({ kind: 'loose' });
      }
    },
  );

  test('a record without the phrase is not found by the other words', async () => {
    expect(await found(engine, '"trygga stegs" sjön')).toEqual(['Bräcke near']);
  });

  test('only the very words are marked', async () => {
    const { sought, language } = await answerTo(engine, '"öppen förskola"');
    const [{ text }] = notes as [Note];
    const marked = matchesIn(text, sought, language).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(marked).toEqual(['öppen förskola']);
  });
});
