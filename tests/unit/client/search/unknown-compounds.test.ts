import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchEngine } from '../../../../src/client/search/engine.ts';
import { found, indexInMemory, type IndexInMemory } from './index-in-memory.ts';
import { recordOf, type Note } from './notes.ts';

const notes: Note[] = [
  { title: 'Alvesta', date: '2024-05-14', text: 'Utdraget ur registret visas. En plats för alla.' },
  {
    title: 'Bräcke',
    date: '2024-04-09',
    text: 'Hyran betalas i tid. Lägenheter saknas. En plats.',
  },
  { title: 'Dorotea', date: '2024-03-12', text: 'Lägenheterna är små. Stöd, plats och samtal.' },
  { title: 'Emmaboda', date: '2024-02-13', text: 'Stöd. Kommunen har en plats. Samtal förs.' },
  {
    title: 'Flen',
    date: '2024-01-16',
    text: 'Stöd ges. Samtal om en plats. I renbetesland grävs det sent.',
  },
  { title: 'Om registret', date: '2024-01-01', text: 'Ett register på en sida.', kind: 'page' },
];

let index: IndexInMemory;
let engine: SearchEngine;

beforeAll(async () => {
  index = await indexInMemory(
    notes.map((note) => recordOf(note)),
    'sv',
  );
  engine = index.engine();
});
afterAll(() => index.close());

test.each(['belastningsregister', 'lägenhetsbrist', 'platsbrist', 'lekplats'])(
  'what no note has is not found by its parts: %s',
  async (words) => {
    expect(await found(engine, words)).toEqual([]);
  },
);

test('what is written apart is found where only a longer compound has it', async () => {
  expect(await found(engine, 'ren bete')).toEqual(['Flen part']);
});
