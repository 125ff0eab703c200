import { narrow, type FilterCounts, type FilterTable } from '../../search/records/filter-table.ts';
import { instead } from '../../search/query/instead.ts';
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
  const narrowed = async (found: Listed[]): Promise<Listed[]> =>
    isFiltered(state) ? narrowFound(await store.table(), found, state).listed : found;
  const { words, sought, first, all } = await find(connection, state, narrowed);
  const list = async (): Promise<Listed[]> => narrowed(await all());
  const { language } = await store.facts();
  return {
    total: async () => (await list()).length,
    counts: async () => narrowFound(await store.table(), await all(), state).counts,
    hits: async (from, to) => {
      const listed = to <= first.length ? first : await list();
      return Promise.all(listed.slice(from, to).map((one) => hitOf(store, one)));
    },
    sought,
    language,
    suggestions: async () => {
      const { entries, known } = await store.words();
      return instead(words, entries, known, language);
    },
  };
}

/** Asked for nothing, what is newest. */
async function find(
  connection: Connection,
  { words }: SearchState,
  narrowed: (found: Listed[]) => Promise<Listed[]>,
): Promise<Findings> {
  if (words.trim() !== '') return ask(words, connection, narrowed);
  const { ids } = await connection.store.table();
  const all = ids.map((id): Listed => ({ id, why: [], tier: null }));
  return { words: [], sought: [], first: [], all: () => Promise.resolve(all) };
}

function isFiltered(state: SearchState): boolean {
  return isEmpty(state) || Object.keys(state.filters).length > 0;
}

/** With nothing asked for, what people have told comes before the site's own texts. */
function narrowFound(
  table: FilterTable,
  found: Listed[],
  state: SearchState,
): { listed: Listed[]; counts: FilterCounts } {
  const rowOf = new Map(table.ids.map((id, row) => [id, row]));
  const byRow = new Map(found.map((one) => [rowOf.get(one.id) ?? -1, one]));
  const { rows, counts } = narrow(table, [...byRow.keys()], state.filters);
  const told = (row: number): boolean => /^(presentation|meeting)$/.test(table.kinds[row] ?? '');
  const shown = isEmpty(state) ? rows.filter(told) : rows;
  return { listed: shown.flatMap((row) => byRow.get(row) ?? []), counts };
}

async function hitOf(store: IndexStore, { id, tier, why }: Listed): Promise<SearchHit> {
  const { url, content, meta, filters } = await store.record(id);
  const text = shownText(content, { title: meta.title ?? '', url });
  const kind = (filters.kind?.[0] ?? 'page') as RecordKind;
  return { url, kind, meta: { title: '', ...meta }, text, tier, why };
}
