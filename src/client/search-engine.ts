import { wordRanges, type Range } from '../search/match-ranges.ts';
import {
  filterNames,
  shownText,
  type FilterName,
  type RecordKind,
  type RecordMeta,
} from '../search/search-record.ts';
import { isEmpty, type SearchState } from '../search/search-state.ts';
import { serveFiles, type OpenFile } from './search-files.ts';
import type {
  PagefindAnswer,
  PagefindFilters,
  PagefindFragment,
  PagefindInstance,
  PagefindModule,
} from './search-pagefind.ts';

export interface SearchHit {
  url: string;
  kind: RecordKind;
  meta: RecordMeta;
  /** Plain text, empty where the record has none. */
  text: string;
  /** What was found in the text. */
  ranges: Range[];
}

export type FilterCounts = Record<FilterName, Record<string, number>>;

export interface SearchAnswer {
  total: number;
  /** How many results each choice of a filter would give, the other filters staying as they are. */
  counts: FilterCounts;
  /** Best first; of everything, newest first. */
  hits: (from: number, to: number) => Promise<SearchHit[]>;
}

export interface SearchEngine {
  /**
   * @returns null when a later search has overtaken this one
   * @throws when a file of the index cannot be had; the next search tries anew
   */
  search: (state: SearchState) => Promise<SearchAnswer | null>;
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

const LANDING: PagefindFilters = { kind: { any: ['presentation', 'meeting'] } };

export function createEngine(options: EngineOptions): SearchEngine {
  let connection: Connection | null = null;
  let latest = 0;
  let attempts = 0;
  const close = (): void => {
    connection?.close();
    connection = null;
  };
  const open = (): Connection => {
    const opened = connect(options, attempts++);
    opened.fault.catch(() => connection === opened && close());
    return opened;
  };
  const search: SearchEngine['search'] = async (state) => {
    const turn = ++latest;
    const { instance, fault } = (connection ??= open());
    try {
      const answer = await Promise.race([instance.then((ready) => ask(ready, state)), fault]);
      return turn === latest ? guarded(answer, fault) : null;
    } catch (error) {
      if (turn !== latest) return null;
      close();
      throw error;
    }
  };
  return { search, close };
}

interface Connection {
  instance: Promise<PagefindInstance>;
  fault: Promise<never>;
  close: () => void;
}

function connect(options: EngineOptions, attempt: number): Connection {
  const { fault, stop } = serveFiles(options.at, options.open);
  const instance = start(options, attempt);
  const close = (): void => {
    stop();
    instance.then((ready) => ready.destroy()).catch(() => undefined);
  };
  return { instance, fault, close };
}

async function start(options: EngineOptions, attempt: number): Promise<PagefindInstance> {
  // A browser remembers a failed import of an address, so a new attempt needs another.
  const address = options.program + (attempt === 0 ? '' : `?${attempt}`);
  const { createInstance } = await (options.load ?? load)(address);
  const instance = createInstance({
    basePath: options.at,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: '1',
    ranking: { metaWeights },
  });
  await instance.filters();
  return instance;
}

function load(address: string): Promise<PagefindModule> {
  return import(/* @vite-ignore */ address) as Promise<PagefindModule>;
}

/** Pagefind keeps asking a broken index in silence, so each fetch of results minds its faults. */
function guarded(answer: SearchAnswer, fault: Promise<never>): SearchAnswer {
  return { ...answer, hits: (from, to) => Promise.race([answer.hits(from, to), fault]) };
}

async function ask(instance: PagefindInstance, state: SearchState): Promise<SearchAnswer> {
  const words = state.words.trim() === '' ? null : state.words;
  const main = await instance.search(words, { filters: state.filters });
  const listed = isEmpty(state) ? await instance.search(null, { filters: LANDING }) : main;
  return {
    total: listed.results.length,
    counts: await counts(instance, words, state.filters, main),
    hits: (from, to) =>
      Promise.all(listed.results.slice(from, to).map(async ({ data }) => hit(await data()))),
  };
}

/** A filter in use counts its values as if it were not, so that another can be chosen. */
async function counts(
  instance: PagefindInstance,
  words: string | null,
  filters: SearchState['filters'],
  main: PagefindAnswer,
): Promise<FilterCounts> {
  const count = async (name: FilterName): Promise<[FilterName, Record<string, number>]> => {
    if (filters[name] === undefined) return [name, main.filters[name] ?? {}];
    const { [name]: _, ...others } = filters;
    return [name, (await instance.search(words, { filters: others })).filters[name] ?? {}];
  };
  return Object.fromEntries(await Promise.all(filterNames.map(count))) as FilterCounts;
}

function hit({ url, content, meta, filters, locations }: PagefindFragment): SearchHit {
  const text = shownText(content, meta.title ?? '');
  return {
    url,
    kind: (filters.kind?.[0] ?? 'page') as RecordKind,
    meta: { title: '', ...meta },
    text,
    ranges: text === '' ? [] : wordRanges(text, locations),
  };
}
