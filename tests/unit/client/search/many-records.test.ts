import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo, indexInMemory, type IndexInMemory } from './index-in-memory.ts';
import { recordOf, type Note } from './notes.ts';

const SURE = 30;
const LOOSE = 20;

/** Newest first: more have a word to the letter than a page holds, and others have another form. */
const notes: Note[] = [
  ...Array.from({ length: SURE }, (_, i): Note => ({
    title: `Ort ${i}`,
    date: `2024-06-${String(30 - i).padStart(2, '0')}`,
    text: `Familjen och skolan. ${'Utfyllnad. '.repeat(i % 7)}`,
  })),
  ...Array.from({ length: LOOSE }, (_, i): Note => ({
    title: `By ${i}`,
    date: `2023-05-${String(28 - i).padStart(2, '0')}`,
    text: 'Familjer, föräldrar och grundskolan.',
  })),
];

let index: IndexInMemory;
beforeAll(async () => {
  index = await indexInMemory(
    notes.map((note) => recordOf(note)),
    'sv',
  );
});
afterAll(() => index.close());

describe('where much is found', () => {
  test('what has the word to the letter fills the first page, and stays in its order', async () => {
    const engine = index.engine();
    const answer = await answerTo(engine, 'familjen');
    const before = await answer.hits(0, 10);
    expect(before.every(({ tier }) => tier === 'exact')).toBe(true);
    expect(await answer.total()).toBe(SURE + LOOSE);
    const all = await answer.hits(0, 50);
    expect(all.slice(0, 10).map(({ url }) => url)).toEqual(before.map(({ url }) => url));
    const tiers = all.map(({ tier }) => tier);
    expect(tiers.filter((tier) => tier === 'exact').length).toBe(SURE);
    expect(tiers.slice(SURE).every((tier) => tier === 'inflected')).toBe(true);
    expect(new Set(all.map(({ url }) => url)).size).toBe(SURE + LOOSE);
  });

  test('two words to the letter, and a fact', async () => {
    const engine = index.engine();
    expect(await (await answerTo(engine, 'familjen skolan')).total()).toBe(SURE + LOOSE);
    expect(await (await answerTo(engine, 'skolan 2024')).total()).toBe(SURE);
    expect(await (await answerTo(engine, '2023')).total()).toBe(LOOSE);
  });

  test('the parts of words are looked for where the words alone do not come together', async () => {
    const engine = index.engine();
    const answer = await answerTo(engine, 'föräldrar skola');
    expect(await answer.total()).toBe(LOOSE);
    expect((await answer.hits(0, 1))[0]?.tier).toBe('part');
  });

  test('filters narrow the first page too', async () => {
    const engine = index.engine();
    const answer = await answerTo(engine, 'familjen', { year: '2023' });
    expect(await answer.total()).toBe(LOOSE);
    expect((await answer.counts()).year).toEqual({ 2024: SURE, 2023: LOOSE });
  });

  test('the words an index knows are fetched only where nothing has the words asked', async () => {
    const engine = index.engine();
    await (await answerTo(engine, 'familjen')).total();
    await (await answerTo(engine, 'grundskola')).total();
    expect(index.asked().filter((path) => path.startsWith('lexicon/'))).toEqual([]);
    await (await answerTo(engine, 'familjjen')).total();
    expect(index.asked().filter((path) => path.startsWith('lexicon/')).length).toBe(1);
  });

  test('what is newest is listed without the table, until more is asked for than it begins with', async () => {
    const engine = index.engine();
    const answer = await answerTo(engine, '');
    const first = await answer.hits(0, 20);
    expect(await answer.total()).toBe(SURE + LOOSE);
    expect((await answer.counts()).year).toEqual({ 2024: SURE, 2023: LOOSE });
    expect((await answer.uncounted()).year).toEqual({ 2024: 0, 2023: 0 });
    expect(index.asked().filter((path) => path.startsWith('filter/'))).toEqual([]);
    const all = await answer.hits(0, 60);
    expect(index.asked().filter((path) => path.startsWith('filter/')).length).toBe(1);
    expect(all.map(({ meta }) => meta.title)).toEqual(notes.map(({ title }) => title));
    expect(all.slice(0, 20)).toEqual(first);
  });

  test('nothing of the filters is fetched before they are counted', async () => {
    const engine = index.engine();
    const answer = await answerTo(engine, 'familjen');
    await answer.hits(0, 10);
    expect(index.asked().filter((path) => path.startsWith('filter/'))).toEqual([]);
    await answer.counts();
    expect(index.asked().filter((path) => path.startsWith('filter/')).length).toBe(1);
  });
});
