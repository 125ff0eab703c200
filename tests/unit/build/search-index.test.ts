import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { describe, expect, test, vi } from 'vitest';
import { buildSearchIndex, type IndexOptions } from '../../../src/build/search/index-records.ts';
import type { FilterTable } from '../../../src/search/records/filter-table.ts';
import { formTerm } from '../../../src/search/terms/index-term.ts';
import { searchLanguage } from '../../../src/search/language/all.ts';
import { decodeLexicon } from '../../../src/search/terms/lexicon.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';

const topics = ['uppsökande arbete', 'familjer', 'samverkan', 'utredning', 'öppenvård', 'ledning'];

/** Enough values that an unstable order shows. */
const records: SearchRecord[] = Array.from({ length: 60 }, (_, number) => ({
  url: `/n/${String(number)}/#del`,
  kind: 'presentation',
  text: number === 7 ? '' : `Anteckning nummer ${String(number)} om grannskapet och skolan.`,
  language: 'sv',
  meta: { title: `Titel ${String(number)}`, speaker: 'Eva Ek', day: 'måndag 1 januari 2024' },
  filters: {
    year: [String(2000 + (number % 20))],
    topic: [topics[number % 6] ?? '', topics[number % 5] ?? ''],
  },
  facts: [{ name: 'kind', value: 'presentation' }],
}));

const options: IndexOptions = {
  language: 'sv',
  synonyms: [
    { words: ['grannskapet', 'kvarteret'], from: null, to: null },
    { words: ['BVC', 'barnavårdscentral'], from: null, to: null },
  ],
};

function hex(files: Map<string, Uint8Array>): [string, string][] {
  return [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')]);
}

function read(data: Map<string, Uint8Array>, path: string): Buffer {
  return gunzipSync(data.get(path) ?? Buffer.of());
}

interface Entry {
  filters: string;
  lexicon: string;
}

function entryOf(data: Map<string, Uint8Array>): Entry {
  return JSON.parse(Buffer.from(data.get('pagefind-entry.json') ?? []).toString()) as Entry;
}

function filterTableOf(data: Map<string, Uint8Array>): FilterTable {
  const { filters } = entryOf(data);
  return JSON.parse(read(data, `filter/${filters}.pf_filter`).toString()) as FilterTable;
}

const SIGNATURE = 'pagefind_dcd'.length;

/** A chunk's terms with their records, whose numbers are each counted on from the one before. */
function termsOf(chunk: Buffer): [term: string, rows: number[]][] {
  const [terms = []] = decode(chunk.subarray(SIGNATURE)) as [string, [number]][][];
  return terms.map(([term, found]) => {
    let row = 0;
    return [term, (found as unknown as [number][]).map(([step]) => (row += step))];
  });
}

function fragmentOf(data: Map<string, Uint8Array>, id: string): { url: string } {
  const text = Buffer.from(data.get(`fragment/${id}.pf_fragment`) ?? []).subarray(SIGNATURE);
  return JSON.parse(text.toString()) as { url: string };
}

describe('buildSearchIndex', () => {
  test('gives the same bytes for the same records', async () => {
    const [first, second] = [
      await buildSearchIndex(records, options),
      await buildSearchIndex(records, options),
    ];
    expect(hex(second.data)).toEqual(hex(first.data));
    expect(hex(second.program)).toEqual(hex(first.program));
  });

  test('builds two indexes at once', async () => {
    const built = await Promise.all([
      buildSearchIndex(records, options),
      buildSearchIndex(records.slice(0, 3), options),
    ]);
    const fragments = built.map(({ data }) =>
      [...data.keys()].filter((p) => p.endsWith('fragment')),
    );
    expect(fragments.map(({ length }) => length)).toEqual([60, 3]);
  });

  test('keeps only what a browser asks for, the program apart from the data', async () => {
    const { program, data } = await buildSearchIndex(records, options);
    expect([...program.keys()]).toEqual(['pagefind.js', 'wasm.unknown.pagefind']);
    const kinds = new Set(
      [...data.keys()].map((path) => path.replace(/(?:p0_)?[0-9a-f]{7,}/, '*')),
    );
    expect([...kinds].sort()).toEqual([
      'filter/*.pf_filter',
      'fragment/*.pf_fragment',
      'index/*.pf_index',
      'lexicon/*.traff_lex',
      'opening/*.traff_opening',
      'pagefind-entry.json',
      'pagefind.*.pf_meta',
    ]);
  });

  test('lists in its filter table the file of every record, in the order of the records', async () => {
    const { data } = await buildSearchIndex(records, options);
    const urls = filterTableOf(data).ids.map((id) => fragmentOf(data, id).url);
    expect(urls).toEqual(records.map(({ url }) => url));
  });

  test('tells a record’s kind and shows the title of one without text', async () => {
    const { data } = await buildSearchIndex(records, options);
    const id = filterTableOf(data).ids[7] ?? '';
    expect(fragmentOf(data, id)).toMatchObject({
      content: 'Titel 7',
      filters: { kind: ['presentation'] },
      meta: { title: 'Titel 7', speaker: 'Eva Ek' },
    });
  });

  test('packs a record only where there is something to gain', async () => {
    const long = { ...records[0]!, text: 'Anteckning om grannskapet. '.repeat(200) };
    const { data } = await buildSearchIndex([records[1]!, long], options);
    const [small, large] = filterTableOf(data).ids.map((id) =>
      Buffer.from(data.get(`fragment/${id}.pf_fragment`) ?? []),
    );
    expect(small!.toString()).toMatch(/^pagefind_dcd\{/);
    expect(gunzipSync(large!).toString()).toContain(long.text);
    expect(large!.length).toBeLessThan(500);
  });

  test('refuses to index nothing', async () => {
    await expect(buildSearchIndex([], options)).rejects.toThrow(/no record/);
  });

  test('says in its entry which language and synonyms its terms are of', async () => {
    const { data } = await buildSearchIndex(records, options);
    expect(entryOf(data)).toMatchObject({
      language: 'sv',
      synonyms: [['grannskapet', 'kvarteret'], []],
    });
  });

  test('lists the words, and those of synonyms', async () => {
    const { data } = await buildSearchIndex(records, options);
    const { lexicon } = entryOf(data);
    const { entries } = decodeLexicon(read(data, `lexicon/${lexicon}.traff_lex`));
    expect(entries).toContainEqual({ word: 'Eva Ek', kind: 'person', count: 9 });
    expect(entries).toContainEqual({ word: 'kvarteret', kind: 'glossary', count: 0 });
    expect(entries.map(({ word }) => word)).not.toContain('barnavårdscentral');
  });

  test('holds each term with the records it is in, by their place', async () => {
    const { data } = await buildSearchIndex(records, options);
    const terms = [...data.keys()]
      .filter((path) => path.startsWith('index/'))
      .flatMap((path) => termsOf(read(data, path)));
    const number = formTerm('37', searchLanguage('sv'));
    expect(terms.filter(([term]) => term === number)).toEqual([[number, [37]]]);
    expect(terms.filter(([term]) => !/[ωψ]$/.test(term))).toEqual([]);
  });

  test('throws what Pagefind only returns', async () => {
    vi.resetModules();
    const createIndex = (): unknown => Promise.resolve({ errors: ['no room'] });
    vi.doMock('pagefind', () => ({ createIndex, close: () => Promise.resolve() }));
    try {
      const failing = await import('../../../src/build/search/index-records.ts');
      const index = failing.buildSearchIndex(records, options);
      await expect(index).rejects.toThrow('Pagefind: no room');
    } finally {
      vi.doUnmock('pagefind');
      vi.resetModules();
    }
  });
});
