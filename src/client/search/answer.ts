import {
  narrow,
  uncounted,
  type FilterCounts,
  type FilterTable,
} from '../../search/records/filter-table.ts';
import { instead } from '../../search/query/instead.ts';
import { toldIn } from '../../search/records/opening.ts';
import { shownText } from '../../search/records/search-record.ts';
import type { RecordKind } from '../../search/records/record-kind.ts';
import { isEmpty, type SearchState } from '../../search/query/search-state.ts';
import { ask, type Findings, type Listed } from './ask.ts';
import type { Connection } from './connection.ts';
import type { SearchAnswer, SearchHit } from './search-answer.ts';
import type { IndexStore } from './index-store.ts';

/** What the readers see: all that was found, or a first page of it, with the filters in force. */
export async function answer(connection: Connection, state: SearchState): Promise<SearchAnswer> {
  const { store } = connection;
  const found = await (isEmpty(state) ? newest(store) : find(connection, state));
  const { language } = await store.facts();
  const { words, sought, counts, total, listed } = found;
  return {
    total,
    counts,
    uncounted: async () => uncounted((await store.opening()).counts),
    hits: async (from, to) => {
      const shown = (await listed(to)).slice(from, to);
      return Promise.all(shown.map((one) => hitOf(store, one)));
    },
    sought,
    language,
    suggestions: async () => {
      const { entries, known } = await store.words();
      return instead(words, entries, known, language);
    },
  };
}

type Found = Pick<Findings, 'words' | 'sought'> &
  Pick<SearchAnswer, 'total' | 'counts'> & {
    /** At least the first so many of all. */
    listed: (many: number) => Promise<Listed[]>;
  };

/** Asked for nothing, what is newest of what people have told. */
async function newest(store: IndexStore): Promise<Found> {
  const { ids, total, counts } = await store.opening();
  const listed = async (many: number): Promise<Listed[]> => {
    const isEnough = many <= ids.length || total === ids.length;
    return unsought(isEnough ? ids : toldIn(await store.table()));
  };
  return {
    words: [],
    sought: [],
    total: () => Promise.resolve(total),
    counts: () => Promise.resolve(counts),
    listed,
  };
}

async function find(connection: Connection, state: SearchState): Promise<Found> {
  const { store } = connection;
  const isFiltered = Object.keys(state.filters).length > 0;
  const narrowed = async (found: Listed[]): Promise<Listed[]> =>
    isFiltered ? narrowFound(await store.table(), found, state).listed : found;
  const { words, sought, first, all } = await findings(connection, state, narrowed);
  const list = async (): Promise<Listed[]> => narrowed(await all());
  return {
    words,
    sought,
    total: async () => (await list()).length,
    counts: async () => narrowFound(await store.table(), await all(), state).counts,
    listed: async (many) => (many <= first.length ? first : list()),
  };
}

/** With filters alone, all that they let through. */
async function findings(
  connection: Connection,
  { words }: SearchState,
  narrowed: (found: Listed[]) => Promise<Listed[]>,
): Promise<Findings> {
  if (words.trim() !== '') return ask(words, connection, narrowed);
  const all = unsought((await connection.store.table()).ids);
  return { words: [], sought: [], first: [], all: () => Promise.resolve(all) };
}

function unsought(ids: string[]): Listed[] {
  return ids.map((id) => ({ id, why: [], tier: null }));
}

function narrowFound(
  table: FilterTable,
  found: Listed[],
  { filters }: SearchState,
): { listed: Listed[]; counts: FilterCounts } {
  const rowOf = new Map(table.ids.map((id, row) => [id, row]));
  const byRow = new Map(found.map((one) => [rowOf.get(one.id) ?? -1, one]));
  const { rows, counts } = narrow(table, [...byRow.keys()], filters);
  return { listed: rows.flatMap((row) => byRow.get(row) ?? []), counts };
}

async function hitOf(store: IndexStore, { id, tier, why }: Listed): Promise<SearchHit> {
  const { url, content, meta, filters } = await store.record(id);
  const text = shownText(content, { title: meta.title ?? '', url });
  const kind = (filters.kind?.[0] ?? 'page') as RecordKind;
  return { url, kind, meta: { title: '', ...meta }, text, tier, why };
}
