import { narrow, type FilterCounts, type FilterTable } from '../../search/filter-table.ts';
import { searchLanguage, type SearchLanguage } from '../../search/language.ts';
import type { LexiconEntry } from '../../search/lexicon.ts';
import { shownText, type RecordKind, type RecordMeta } from '../../search/search-record.ts';
import { isEmpty, type SearchState } from '../../search/search-state.ts';
import type { Sought } from '../../search/sought.ts';
import type { Tier, Why } from '../../search/tier.ts';
import { wordsOf } from '../../search/words-of.ts';
import { serveFiles, type OpenFile } from './serve-files.ts';
import type { PagefindInstance, PagefindModule } from './pagefind.ts';
import { indexStore, type IndexStore } from './index-store.ts';

export interface SearchHit {
  url: string;
  kind: RecordKind;
  meta: RecordMeta;
  /** Plain text, empty where the record has none. */
  text: string;
  /** Null where nothing was asked for. */
  tier: Tier | null;
  why: Why[];
}

/** A word, name or topic that the index has. */
export interface Suggestion {
  text: string;
  kind: LexiconEntry['kind'];
  /** Records it is in; more than nine count as nine. */
  count: number;
}

export interface SearchAnswer {
  /** Known after the first page where much is found. */
  total: () => Promise<number>;
  /** How many results each choice of a filter would give, the other filters staying as they are. */
  counts: () => Promise<FilterCounts>;
  /** Best first; of everything, newest first. */
  hits: (from: number, to: number) => Promise<SearchHit[]>;
  /** What to mark in whatever is shown of a hit. */
  sought: Sought[];
  language: SearchLanguage;
  /** Where nothing was found: what there is. */
  suggestions: () => Promise<Suggestion[]>;
}

export interface SearchEngine {
  /**
   * @returns null when a later search has overtaken this one
   * @throws when a file of the index cannot be had; the next search tries anew
   */
  search: (state: SearchState) => Promise<SearchAnswer | null>;
  /**
   * What begins as typed, as a whole or in its last word: at most eight, people, places and topics
   * among them.
   */
  suggest: (typed: string) => Promise<Suggestion[]>;
  /** Lets go of the index. */
  close: () => void;
}

export interface EngineOptions {
  /** Address of Pagefind's program. */
  program: string;
  /** Path, with slashes around it, under which the program asks for the index's files. */
  at: string;
  open: OpenFile;
  /** How to load the program; by default `import`. */
  load?: (address: string) => Promise<PagefindModule>;
}

/** A date or a list of headings is looked for, but decides less than a title or a name. */
const metaWeights = {
  title: 5,
  speaker: 4,
  place: 4,
  topics: 3,
  headings: 2,
  county: 2,
  area: 0,
  status: 2,
  role: 1,
  day: 1,
  chair: 0.5,
  date: 0,
};

export function createEngine(options: EngineOptions): SearchEngine {
  let connection: Connection | null = null;
  let latest = 0;
  let attempts = 0;
  const close = (): void => {
    connection?.close();
    connection = null;
  };
  const search: SearchEngine['search'] = async (state) => {
    const turn = ++latest;
    const current = (connection ??= connect(options, attempts++));
    const minded = <T>(work: Promise<T>): Promise<T> =>
      Promise.race([work, current.fault]).catch((error: unknown) => {
        if (connection === current) close();
        throw error;
      });
    try {
      const answer = await minded(ask(current, state));
      if (turn !== latest) return null;
      return {
        ...answer,
        counts: () => minded(answer.counts()),
        hits: (from, to) => minded(answer.hits(from, to)),
      };
    } catch (error) {
      if (turn !== latest) return null;
      throw error;
    }
  };
  return { search, suggest: () => Promise.resolve([]), close };
}

interface Connection {
  store: IndexStore;
  /** Loads Pagefind's program at the first use: without words there is no need for it. */
  pagefind: () => Promise<PagefindInstance>;
  fault: Promise<never>;
  close: () => void;
}

function connect(options: EngineOptions, attempt: number): Connection {
  const store = indexStore(options.open);
  const { fault, stop } = serveFiles(options.at, store.open);
  let pagefind: Promise<PagefindInstance> | null = null;
  const close = (): void => {
    stop();
    pagefind?.then((instance) => instance.destroy()).catch(() => undefined);
  };
  return { store, pagefind: () => (pagefind ??= start(options, attempt)), fault, close };
}

async function start(options: EngineOptions, attempt: number): Promise<PagefindInstance> {
  // A browser remembers a failed import of an address, so a new attempt needs another.
  const address = options.program + (attempt === 0 ? '' : `?${attempt}`);
  const { createInstance } = await (options.load ?? load)(address);
  return createInstance({
    basePath: options.at,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: '1',
    ranking: { metaWeights },
  });
}

function load(address: string): Promise<PagefindModule> {
  return import(/* @vite-ignore */ address) as Promise<PagefindModule>;
}

/** A record that was found. */
interface Found {
  id: string;
}

async function ask(connection: Connection, state: SearchState): Promise<SearchAnswer> {
  const { store, pagefind } = connection;
  const words = state.words.trim();
  const found =
    words === '' ? await everything(store) : (await (await pagefind()).search(words)).results;
  const narrowed = async (): Promise<{ listed: Found[]; counts: FilterCounts }> =>
    narrowFound(await store.table(), found, state);
  const unfiltered = words !== '' && Object.keys(state.filters).length === 0;
  const listed = unfiltered ? found : (await narrowed()).listed;
  return {
    total: () => Promise.resolve(listed.length),
    counts: async () => (await narrowed()).counts,
    hits: (from, to) => Promise.all(listed.slice(from, to).map((one) => hit(store, one, words))),
    sought: wordsOf(words).map((word) => ({ words: word, tier: 'exact' })),
    language: searchLanguage('sv'),
    suggestions: () => Promise.resolve([]),
  };
}

async function everything(store: IndexStore): Promise<Found[]> {
  return (await store.table()).ids.map((id) => ({ id }));
}

/** With nothing asked for, what people have told comes before the site's own texts. */
function narrowFound(
  table: FilterTable,
  found: Found[],
  state: SearchState,
): { listed: Found[]; counts: FilterCounts } {
  const rowOf = new Map(table.ids.map((id, row) => [id, row]));
  const byRow = new Map(found.map((one) => [rowOf.get(one.id) ?? -1, one]));
  const { rows, counts } = narrow(table, [...byRow.keys()], state.filters);
  const told = (row: number): boolean => /^(presentation|meeting)$/.test(table.kinds[row] ?? '');
  const shown = isEmpty(state) ? rows.filter(told) : rows;
  return { listed: shown.flatMap((row) => byRow.get(row) ?? []), counts };
}

async function hit(store: IndexStore, { id }: Found, words: string): Promise<SearchHit> {
  const { url, content, meta, filters } = await store.record(id);
  const text = shownText(content, { title: meta.title ?? '', url });
  return {
    url,
    kind: (filters.kind?.[0] ?? 'page') as RecordKind,
    meta: { title: '', ...meta },
    text,
    tier: words === '' ? null : 'exact',
    why: [],
  };
}
