import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSearchIndex } from '../../../../src/build/search/index-records.ts';
import { createEngine, type SearchEngine } from '../../../../src/client/search/engine.ts';
import type { PagefindModule } from '../../../../src/client/search/pagefind.ts';
import { matchesIn } from '../../../../src/search/marks/matches-in.ts';
import type { SearchRecord } from '../../../../src/search/records/search-record.ts';
import type { SearchState } from '../../../../src/search/query/search-state.ts';

const counties: Record<string, string> = {
  Ystad: 'Skåne län',
  Lund: 'Skåne län',
  Umeå: 'Västerbottens län',
};

function record(
  number: number,
  place: string,
  year: string,
  text: string,
  topic: string[],
): SearchRecord {
  const county = counties[place] ?? '';
  return {
    url: `/medlemmar/traffar/${year}-01-0${String(number)}/#del`,
    kind: 'presentation',
    text,
    language: 'sv',
    meta: { title: `Arbetet i ${place}`, place, county, date: `${year}-01-01`, speaker: 'Åsa Öst' },
    filters: { year: [year], municipality: [place], county: [county], topic },
    facts: [{ name: 'kind', value: 'presentation' }],
  };
}

/** Newest first, as records are indexed. */
const records: SearchRecord[] = [
  record(1, 'Ystad', '2024', 'Lotsarna möter familjerna i trapphusen.', ['lotsar']),
  record(2, 'Lund', '2024', 'Grannar och lotsar, lotsar och grannar.', ['lotsar', 'grannar']),
  record(3, 'Umeå', '2023', 'Trapphusen är kalla, sade grannarna.', ['grannar']),
  {
    ...record(4, 'Umeå', '2022', '', []),
    kind: 'post',
    meta: { title: 'En krönika' },
    filters: {},
  },
];

const folder = mkdtempSync(join(tmpdir(), 'traff-search-'));
const program = pathToFileURL(join(folder, 'pagefind.js')).href;
let files: Map<string, Uint8Array>;
let engine: SearchEngine;
let asked: string[] = [];
let broken: (path: string) => boolean = () => false;

const load = (address: string): Promise<PagefindModule> =>
  import(/* @vite-ignore */ address) as Promise<PagefindModule>;

function open(): SearchEngine {
  engine = createEngine({
    program,
    at: '/virtual/',
    load,
    open: (path) => {
      asked.push(path);
      const bytes = files.get(path);
      if (bytes === undefined || broken(path)) return Promise.reject(new Error(`no ${path}`));
      return Promise.resolve(bytes);
    },
  });
  return engine;
}

async function ask(words: string, filters: SearchState['filters'] = {}) {
  const answer = await engine.search({ words, filters });
  if (answer === null) throw new Error('overtaken');
  return {
    ...answer,
    total: await answer.total(),
    counts: await answer.counts(),
    found: await answer.hits(0, 10),
  };
}

const places = (hits: { meta: { place?: string; title: string } }[]): string[] =>
  hits.map(({ meta }) => meta.place ?? meta.title);

beforeAll(async () => {
  const index = await buildSearchIndex(records, { language: 'sv', synonyms: [] });
  files = new Map([...index.program, ...index.data]);
  writeFileSync(join(folder, 'pagefind.js'), index.program.get('pagefind.js') ?? '');
});
afterEach(() => {
  engine.close();
  broken = () => false;
  asked = [];
  vi.restoreAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('an index as built, asked through Pagefind’s own program', () => {
  test('finds an inflected word, marks it, and keeps the deep link', async () => {
    open();
    const { total, found, sought, language } = await ask('trapphuset');
    expect(total).toBe(2);
    expect(found.map(({ url }) => url).sort()).toEqual([
      '/medlemmar/traffar/2023-01-03/#del',
      '/medlemmar/traffar/2024-01-01/#del',
    ]);
    for (const { text } of found) {
      expect(
        matchesIn(text, sought, language).map(({ start, end }) =>
          text.slice(start, end).toLowerCase(),
        ),
      ).toEqual(['trapphusen']);
    }
  });

  test.each([
    ['a name without its accents', 'osT', 3],
    ['a place', 'umea', 1],
    ['a county', 'västerbotten', 1],
    ['a word of a title', 'krönikan', 1],
    ['nothing that is not there', 'hemtjänst', 0],
    ['the kind is no word', 'presentation', 0],
  ])('%s', async (_, words, total) => {
    open();
    expect((await ask(words)).total).toBe(total);
  });

  test('counts every choice of every filter', async () => {
    open();
    const { counts } = await ask('lotsar');
    expect(counts.municipality).toMatchObject({ Ystad: 1, Lund: 1 });
    expect(counts.topic).toMatchObject({ lotsar: 2, grannar: 1 });
  });

  test('filters combine, and a filter in use still counts its other choices', async () => {
    open();
    const { total, counts, found } = await ask('', { year: '2024', topic: 'grannar' });
    expect([total, ...places(found)]).toEqual([1, 'Lund']);
    expect(counts.year).toMatchObject({ 2024: 1, 2023: 1 });
    expect(counts.topic).toMatchObject({ grannar: 1, lotsar: 2 });
    expect(counts.county['Västerbottens län'] ?? 0).toBe(0);
  });

  test('asked nothing, lists presentations newest first but counts all', async () => {
    open();
    const { total, found } = await ask('  ');
    expect([total, ...places(found)]).toEqual([3, 'Ystad', 'Lund', 'Umeå']);
  });

  test('a record without text shows none', async () => {
    open();
    const { found } = await ask('krönika');
    expect(found.map(({ kind, text }) => [kind, text])).toEqual([['post', '']]);
  });

  test('needs no program and no index to list what is newest, or what a filter leaves', async () => {
    open();
    await ask('');
    await ask('', { year: '2023' });
    expect(asked.filter((path) => !/^(pagefind-entry|opening|filter|fragment)/.test(path))).toEqual(
      [],
    );
  });

  test('asks for nothing before the first search, and for a file only once', async () => {
    open();
    expect(asked).toEqual([]);
    await ask('lotsar');
    await ask('lotsar');
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('when things go wrong', () => {
  test('a later search overtakes an earlier one', async () => {
    open();
    const earlier = engine.search({ words: 'lots', filters: {} });
    const later = engine.search({ words: 'trapphus', filters: {} });
    expect(await earlier).toBeNull();
    expect(await (await later)?.total()).toBe(2);
  });

  test.each([
    ['the entry', 'pagefind-entry.json'],
    ['the head', 'pagefind.'],
    ['the program', 'wasm.unknown.pagefind'],
    ['the filter table', 'filter/'],
    ['a part of the index', 'index/'],
  ])('%s missing is an error, not an empty answer, and can be tried again', async (_, missing) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const ignore = (): void => undefined;
    process.on('unhandledRejection', ignore);
    broken = (path) => path.startsWith(missing);
    open();
    await expect(ask('lotsar')).rejects.toThrow(`no ${missing}`);
    broken = () => false;
    expect((await ask('lotsar')).total).toBe(2);
    process.off('unhandledRejection', ignore);
  });

  test('a result’s own file missing is an error too', async () => {
    open();
    await ask('lotsar');
    broken = (path) => path.startsWith('fragment/');
    await expect(ask('kalla')).rejects.toThrow('no fragment/');
    broken = () => false;
    expect((await ask('kalla')).total).toBe(1);
  });
});
