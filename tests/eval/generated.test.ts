import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadSite } from '../../src/build/read-site.ts';
import type { SearchIndex } from '../../src/build/search/index-records.ts';
import type { SearchEngine } from '../../src/client/search/engine.ts';
import { ask } from './ask-all.ts';
import { openIndex, type OpenIndex } from './index-on-disk.ts';
import { glossary, places, speakers, type Asked } from './slips.ts';
import { indexContent, OWN_CONTENT } from './temporary-content.ts';

/** A slip must find what the right word finds first, among so many. */
const TOP = 3;

let site: ReadSite;
let index: SearchIndex;
let opened: OpenIndex;
let engine: SearchEngine;

beforeAll(async () => {
  ({ site, index } = await indexContent(OWN_CONTENT));
  opened = openIndex(index);
  engine = opened.open();
});
afterAll(() => {
  engine.close();
  opened.close();
});

async function firstOf(words: string): Promise<{ url: string; certain: boolean }[]> {
  const hits = await (await ask(engine, words)).hits(0, TOP);
  return hits.map(({ url, tier }) => ({ url, certain: tier !== 'near' }));
}

/** What goes wrong with each word, and with each other way to ask for it. */
async function misses(asked: Asked[]): Promise<{ words: string[]; slips: string[]; of: number }> {
  const words: string[] = [];
  const slips: string[] = [];
  for (const { word, slips: ways } of asked) {
    const [best] = await firstOf(word);
    if (best?.certain !== true) words.push(word);
    for (const way of ways) {
      const found = await firstOf(way);
      if (!found.some(({ url }) => url === best?.url)) slips.push(`${way} (${word})`);
    }
  }
  return { words, slips, of: asked.reduce((sum, { slips: ways }) => sum + ways.length, 0) };
}

function presentGroups(): string[][] {
  const entry = Buffer.from(index.data.get('pagefind-entry.json') ?? '').toString();
  return (JSON.parse(entry) as { synonyms: string[][] }).synonyms;
}

describe('whatever is in the notes is found', () => {
  test('every speaker: without accents, one letter off, in the genitive', async () => {
    const { words, slips, of } = await misses(speakers(site));
    expect([...words, ...slips]).toEqual([]);
    expect(of).toBeGreaterThan(0);
  });

  test('every municipality: without accents, one letter off, in the genitive', async () => {
    const { words, slips, of } = await misses(places(site));
    expect([...words, ...slips]).toEqual([]);
    expect(of).toBeGreaterThan(0);
  });

  test('every word of the synonyms: without accents, one letter off, inflected', async () => {
    const { words, slips, of } = await misses(glossary(presentGroups()));
    expect([...words, ...slips]).toEqual([]);
    expect(of).toBeGreaterThan(0);
  });
});
