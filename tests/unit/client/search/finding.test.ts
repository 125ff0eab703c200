import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../../../src/client/search/engine.ts';
import { matchesIn } from '../../../../src/search/marks/matches-in.ts';
import { answerTo, found, indexInMemory, type IndexInMemory } from './index-in-memory.ts';
import { recordOf, type Note } from './notes.ts';

/** Newest first, as records are indexed. */
const notes: Note[] = [
  {
    title: 'Klippan',
    date: '2024-04-23',
    text: 'Elva kommuner skriver en plan tillsammans. Arbetet började hösten 2023, efter ett samtal med Åke Öberg.',
    meta: { speaker: 'Anne Sögaard', county: 'Skåne län' },
    topics: ['samverkan'],
    county: '12',
    population: 18_000,
  },
  {
    title: 'Härnösand',
    date: '2024-01-24',
    text: 'Missbruksvården tar stora resurser. Föräldrastödsgrupper finns för den som vill. Andra linjen behövs också.',
    meta: { speaker: 'Akram Heidari', headings: 'Frivilliga samtal' },
    topics: ['missbruksvård', 'samverkan'],
    county: '22',
    population: 24_680,
  },
  {
    title: 'Inställd träff',
    date: '2023-12-20',
    text: '',
    kind: 'meeting',
    cancelled: true,
    meta: { status: 'Inställd' },
  },
  {
    title: 'Vingåker',
    date: '2023-11-08',
    text: 'Orosbesök görs med polisen. BVC gör hembesök. Barn i grupp får stöd, som i en kontaktgrupp. Ett gäng på en gång. Samtal förs hemma.',
    meta: { speaker: 'Åke Öberg' },
    county: '04',
    population: 8_900,
  },
  {
    title: 'Lund',
    date: '2023-10-11',
    text: 'En förstudie om tillit och lätt tillgänglig hjälp. Hela FSS var med, och kommunpolisen. I kommunen bor 127 376 personer.',
    meta: { speaker: 'Anna Burston' },
    topics: ['förtroende'],
    county: '12',
    population: 127_376,
  },
  { title: 'Krönika', date: '2022-05-30', kind: 'post', text: 'Om polisen, av Anna Burston.' },
];

let index: IndexInMemory;
let engine: SearchEngine;

beforeAll(async () => {
  index = await indexInMemory(
    notes.map((note) => recordOf(note)),
    'sv',
    [
      'missbruk, beroende',
      'BVC, barnavårdscentral',
      'förtroende, tillit',
      'nya socialtjänstlagen, nya SoL',
    ],
  );
  engine = index.engine();
});
afterAll(() => index.close());

describe('what is found, and how surely', () => {
  test.each([
    ['the very word', 'polisen', ['Vingåker exact', 'Krönika exact', 'Lund part']],
    ['another form', 'polis', ['Vingåker inflected', 'Krönika inflected', 'Lund part']],
    ['part of a compound', 'vård', ['Härnösand part']],
    ['parts in another compound', 'stödgrupp', ['Härnösand part']],
    ['a synonym in a compound', 'beroende', ['Härnösand part']],
    ['a synonym', 'barnavårdscentralen', ['Vingåker synonym']],
    ['a synonym of a topic', 'tillit', ['Lund exact']],
    ['written apart', 'kontakt grupp', ['Vingåker exact']],
    ['written together', 'lättillgänglig', ['Lund exact']],
    ['together though they are two', 'andralinjen', ['Härnösand inflected']],
    ['what stands near each other', 'barngrupp', ['Vingåker part']],
    ['without accents', 'harnosand', ['Härnösand exact']],
    ['a genitive', 'Lunds kommun', ['Lund exact']],
    ['begun', 'orosbe', ['Vingåker part']],
    ['misspelt', 'Heydari', ['Härnösand near']],
    ['two letters off', 'föräldrarstödsgruper', ['Härnösand near']],
    ['a number in groups', '127 376', ['Lund exact']],
    ['a number as typed', '127376', ['Lund exact']],
    ['all words, wherever they stand', 'polisen hembesök', ['Vingåker exact']],
    ['closed words are not required', 'besök av polisen hos alla', ['Vingåker part']],
  ])('%s: %s', async (_, words, expected) => {
    expect(await found(engine, words)).toEqual(expected);
  });

  test.each(['hemtjänst', 'LSS', 'äldreboende', 'budget', 'FSB', 'polishund'])(
    'what no note has is not found: %s',
    async (words) => {
      const sure = (await found(engine, words)).filter((hit) => !/ (?:part|near)$/.test(hit));
      expect(sure).toEqual([]);
    },
  );

  test('accents that were typed count, and those that were not let both through', async () => {
    const marks = async (words: string): Promise<string[]> => {
      const { sought, language } = await answerTo(engine, words);
      const text = notes[3]?.text ?? '';
      return matchesIn(text, sought, language).map(({ start, end }) => text.slice(start, end));
    };
    expect(await marks('gäng')).toEqual(['gäng']);
    expect(await marks('gång')).toEqual(['gång']);
    expect(await marks('gang')).toEqual(['gäng', 'gång']);
  });
});

describe('order', () => {
  test('who presents comes before who is mentioned', async () => {
    expect(await found(engine, 'Åke Öberg')).toEqual(['Vingåker exact', 'Klippan exact']);
    expect(await found(engine, 'Anna Burston')).toEqual(['Lund exact', 'Krönika exact']);
  });

  test('a heading comes before the text', async () => {
    const [first, ...others] = await found(engine, 'samtal');
    expect(first).toBe('Härnösand exact');
    expect(others.length).toBe(2);
  });
});

describe('facts', () => {
  test.each([
    ['hösten 2023', ['Vingåker exact', 'Lund exact', 'Inställd träff exact', 'Klippan exact']],
    ['november', ['Vingåker exact']],
    ['inställda träffar', ['Inställd träff exact']],
    ['kommuner i Skåne', ['Klippan exact', 'Lund exact']],
    ['skånska kommuner', ['Klippan exact', 'Lund exact']],
    ['stora kommuner', ['Lund exact']],
    ['samverkan i Skåne', ['Klippan exact']],
  ])('%s', async (words, expected) => {
    expect(await found(engine, words)).toEqual(expected);
  });

  test('are told', async () => {
    const [first] = await (await answerTo(engine, 'kommuner i Skåne')).hits(0, 1);
    expect(first?.why).toEqual([{ kind: 'fact', text: 'Skåne' }]);
  });
});

describe('why', () => {
  test.each([
    ['barnavårdscentral', [{ kind: 'synonym', asked: 'barnavårdscentral', said: ['BVC'] }]],
    ['Heydari', [{ kind: 'near', asked: 'Heydari', meant: 'Heidari' }]],
    ['polisen', []],
  ])('%s', async (words, why) => {
    const [first] = await (await answerTo(engine, words)).hits(0, 1);
    expect(first?.why).toEqual(why);
  });

  test('a word that no record has with the others is named', async () => {
    const [first] = await (await answerTo(engine, 'hembesök Härnösand polisen')).hits(0, 1);
    expect(first).toMatchObject({
      tier: 'near',
      meta: { title: 'Vingåker' },
      why: [{ kind: 'without', word: 'Härnösand' }],
    });
  });
});

describe('filters', () => {
  test('combine with words', async () => {
    expect(await found(engine, 'samverkan', { year: '2024' })).toEqual([
      'Klippan exact',
      'Härnösand exact',
    ]);
    expect(await found(engine, 'samverkan', { topic: 'missbruksvård' })).toEqual([
      'Härnösand exact',
    ]);
    expect(await found(engine, 'polisen', { year: '1999' })).toEqual([]);
  });
});

describe('proposals', () => {
  test('what begins as typed', async () => {
    const texts = (await engine.suggest('sö')).map(({ text }) => text);
    expect(texts).toEqual(['Anne Sögaard']);
  });

  test('where nothing is found there is something else', async () => {
    const { total, suggestions } = await answerTo(engine, 'kvällsöppet');
    expect(await total()).toBe(0);
    const texts = (await suggestions()).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['samverkan', 'Lund']));
  });
});

describe('what nobody should type', () => {
  test.each([
    ['x'.repeat(200)],
    ['ord '.repeat(50)],
    ['!?.,'],
    ['"'],
    ['-polisen'],
    ['🎉'],
    ['\u0000\u0007\u001b'],
    ['مرحبا'],
    ['\u202Epolisen'],
    ['__proto__'],
    ['constructor toString'],
    ['polisω λ0ω φkpostω'],
    ['中文搜索'],
    ['\ud800'],
    ['<img src=x onerror=alert(1)>'],
  ])('%j is answered', async (words) => {
    const { total, counts, hits, suggestions } = await answerTo(engine, words);
    expect(await total()).toBeLessThanOrEqual(notes.length);
    await counts();
    await hits(0, 10);
    expect((await suggestions()).length).toBeGreaterThan(0);
    await engine.suggest(words);
  });

  test('and finds no terms of the index', async () => {
    for (const words of ['λ0ω', 'φkpostω', 'ω', 'φchost'])
      expect(await found(engine, words)).toEqual([]);
  });
});
