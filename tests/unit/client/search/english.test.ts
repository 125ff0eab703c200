import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchEngine } from '../../../../src/client/search/engine.ts';
import { found, indexInMemory, type IndexInMemory } from './index-in-memory.ts';
import { recordOf, type Note } from './notes.ts';

const notes: Note[] = [
  {
    title: 'Lund',
    date: '2023-10-11',
    text: 'Early support for families. The police come along, and children are heard.',
    meta: { speaker: 'Anna Burston', county: 'Skåne län' },
    county: '12',
    population: 127_000,
  },
  {
    title: 'Gislaved',
    date: '2024-02-10',
    text: 'Mapping of processes, and prevention for a family with one child.',
    county: '06',
    population: 29_000,
  },
];

let index: IndexInMemory;
let engine: SearchEngine;
beforeAll(async () => {
  const records = notes.map((note) => recordOf(note, 'en'));
  index = await indexInMemory(records, 'en', ['prevention, early intervention']);
  engine = index.engine();
});
afterAll(() => index.close());

test.each([
  ['family', ['Gislaved exact', 'Lund inflected']],
  ['child', ['Gislaved exact', 'Lund inflected']],
  ['early interventions', ['Gislaved synonym']],
  ['polise', ['Lund near']],
  ['the police and the children', ['Lund exact']],
  ['autumn 2023', ['Lund exact']],
  ['small municipalities', ['Gislaved exact']],
  ['municipalities in Skåne', ['Lund exact']],
  ['supp', ['Lund part']],
  ['burston', ['Lund exact']],
  ['homecare', []],
])('%s', async (words, expected) => {
  expect(await found(engine, words)).toEqual(expected);
});
