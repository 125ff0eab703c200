import { describe, expect, test } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { buildSearchIndex } from '../../../src/build/search/index-records.ts';
import type { FilterTable } from '../../../src/search/filter-table.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';

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

function hex(files: Map<string, Uint8Array>): [string, string][] {
  return [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')]);
}

function read(data: Map<string, Uint8Array>, path: string): Buffer {
  return gunzipSync(data.get(path) ?? Buffer.of());
}

function filterTableOf(data: Map<string, Uint8Array>): FilterTable {
  const entry = Buffer.from(data.get('pagefind-entry.json') ?? []).toString();
  const { filters } = JSON.parse(entry) as { filters: string };
  return JSON.parse(read(data, `filter/${filters}.pf_filter`).toString()) as FilterTable;
}

function fragmentOf(data: Map<string, Uint8Array>, id: string): { url: string } {
  const text = read(data, `fragment/${id}.pf_fragment`).subarray('pagefind_dcd'.length).toString();
  return JSON.parse(text) as { url: string };
}

describe('buildSearchIndex', () => {
  test('gives the same bytes for the same records', async () => {
    const [first, second] = [
      await buildSearchIndex(records, 'sv'),
      await buildSearchIndex(records, 'sv'),
    ];
    expect(hex(second.data)).toEqual(hex(first.data));
    expect(hex(second.program)).toEqual(hex(first.program));
  });

  test('builds two indexes at once', async () => {
    const built = await Promise.all([
      buildSearchIndex(records, 'sv'),
      buildSearchIndex(records.slice(0, 3), 'sv'),
    ]);
    const fragments = built.map(({ data }) =>
      [...data.keys()].filter((p) => p.endsWith('fragment')),
    );
    expect(fragments.map(({ length }) => length)).toEqual([60, 3]);
  });

  test('keeps only what a browser asks for, the program apart from the data', async () => {
    const { program, data } = await buildSearchIndex(records, 'sv');
    expect([...program.keys()]).toEqual(['pagefind.js', 'wasm.sv.pagefind']);
    const kinds = new Set([...data.keys()].map((path) => path.replace(/sv_[0-9a-f]+/, '*')));
    expect([...kinds].sort()).toEqual([
      'filter/*.pf_filter',
      'fragment/*.pf_fragment',
      'index/*.pf_index',
      'pagefind-entry.json',
      'pagefind.*.pf_meta',
    ]);
  });

  test('lists in its filter table the file of every record, in the order of the records', async () => {
    const { data } = await buildSearchIndex(records, 'sv');
    const urls = filterTableOf(data).ids.map((id) => fragmentOf(data, id).url);
    expect(urls).toEqual(records.map(({ url }) => url));
  });

  test('tells a record’s kind and shows the title of one without text', async () => {
    const { data } = await buildSearchIndex(records, 'sv');
    const id = filterTableOf(data).ids[7] ?? '';
    expect(fragmentOf(data, id)).toMatchObject({
      content: 'Titel 7',
      filters: { kind: ['presentation'] },
      meta: { title: 'Titel 7', speaker: 'Eva Ek' },
    });
  });

  test('refuses to index nothing', async () => {
    await expect(buildSearchIndex([], 'sv')).rejects.toThrow(/no index/);
  });

  test('throws what Pagefind only returns', async () => {
    await expect(buildSearchIndex(records, '')).rejects.toThrow(/Pagefind/);
  });
});
