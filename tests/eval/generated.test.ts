import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadSite } from '../../src/build/read/read-site.ts';
import type { SearchIndex } from '../../src/build/search/index-records.ts';
import type { SearchEngine } from '../../src/client/search/engine.ts';
import { ask } from './ask-all.ts';
import { openIndex, type OpenIndex } from './index-on-disk.ts';
import { hasOwnNotes } from './own-notes.ts';
import { seedContent } from './seed-content.ts';
import { glossary, places, speakers, type Asked } from './slips.ts';
import { contentFiles, indexFiles, OWN_CONTENT } from './temporary-content.ts';

/** A slip must find what the right word finds first, among so many. */
const TOP = 3;

const sources = [
  { name: 'the project’s own notes', files: hasOwnNotes() ? contentFiles(OWN_CONTENT) : null },
  { name: 'an older page of the same network', files: seedContent() },
];

describe.each(sources)('whatever is in $name is found', ({ files }) => {
  let site: ReadSite;
  let index: SearchIndex;
  let opened: OpenIndex;
  let engine: SearchEngine;

  beforeAll(async () => {
    if (files === null) return;
    ({ site, index } = await indexFiles(files));
    opened = openIndex(index);
    engine = opened.open();
  });
  afterAll(() => {
    if (files === null) return;
    engine.close();
    opened.close();
  });

  const firstOf = async (words: string): Promise<{ url: string; meant: boolean }[]> => {
    const hits = await (await ask(engine, words)).hits(0, TOP);
    return hits.map(({ url, tier }) => ({ url, meant: tier !== 'near' }));
  };

  /** The words that are not found themselves, and the other ways to ask that find something else. */
  const misses = async (asked: Asked[]): Promise<string[]> => {
    const missed: string[] = [];
    for (const { word, slips } of asked) {
      const [best] = await firstOf(word);
      if (best?.meant !== true) missed.push(word);
      for (const slip of slips) {
        const found = await firstOf(slip);
        if (!found.some(({ url }) => url === best?.url)) missed.push(`${slip} (${word})`);
      }
    }
    return missed;
  };

  /** Groups of synonyms that the notes have a word of. */
  const presentGroups = (): string[][] => {
    const entry = Buffer.from(index.data.get('pagefind-entry.json') ?? '').toString();
    return (JSON.parse(entry) as { synonyms: string[][] }).synonyms;
  };

  test.skipIf(files === null).each([
    ['speaker: without accents, one letter off, in the genitive', () => speakers(site)],
    ['municipality: without accents, one letter off, in the genitive', () => places(site)],
    [
      'word of the synonyms: without accents, one letter off, inflected',
      () => glossary(presentGroups()),
    ],
  ])('every %s', async (_, asked) => {
    expect(asked().length).toBeGreaterThan(0);
    expect(await misses(asked())).toEqual([]);
  });
});
