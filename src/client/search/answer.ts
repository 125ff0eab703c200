import { narrow, type FilterCounts, type FilterTable } from '../../search/filter-table.ts';
import { instead } from '../../search/instead.ts';
import type { Ranked } from '../../search/rank.ts';
import { shownText, type RecordKind } from '../../search/search-record.ts';
import { isEmpty, type SearchState } from '../../search/search-state.ts';
import { ask } from './ask.ts';
import type { Connection } from './connection.ts';
import type { SearchAnswer, SearchHit } from './engine.ts';
import type { IndexStore } from './index-store.ts';

/** A record to be listed. */
type Listed = Pick<Ranked, 'id' | 'why'> & { tier: Ranked['tier'] | null };

/** What the readers see: all that was found, or a first page of it, with the filters in force. */
export async function answer(connection: Connection, state: SearchState): Promise<SearchAnswer> {
  const { store } = connection;
  const words = state.words.trim();
  if (words === '') return everything(store, state);
  connection.start();
  const narrowed = async <T extends Listed>(found: T[]): Promise<T[]> =>
    isFiltered(state) ? narrowFound(await store.table(), found, state).listed : found;
  const { plan, sought, first, all } = await ask(words, connection, async (ids) => {
    const listed = await narrowed(ids.map((id) => ({ id, why: [], tier: null })));
    return new Set(listed.map(({ id }) => id));
  });
  const page = first === null ? null : await narrowed(first);
  const list = async (): Promise<Ranked[]> => narrowed(await all());
  const { language } = await store.facts();
  return {
    total: async () => (await list()).length,
    counts: async () => narrowFound(await store.table(), await all(), state).counts,
    hits: async (from, to) => {
      const listed = page !== null && to <= page.length ? page : await list();
      return hitsOf(store, listed.slice(from, to));
    },
    sought,
    language,
    suggestions: async () => {
      const { entries, known } = await store.words();
      return instead(plan.words, entries, known, language);
    },
  };
}

/** Asked for nothing, what is newest. */
async function everything(store: IndexStore, state: SearchState): Promise<SearchAnswer> {
  const [table, { language }] = await Promise.all([store.table(), store.facts()]);
  const all = table.ids.map((id): Listed => ({ id, why: [], tier: null }));
  const { listed, counts } = narrowFound(table, all, state);
  return {
    total: () => Promise.resolve(listed.length),
    counts: () => Promise.resolve(counts),
    hits: (from, to) => hitsOf(store, listed.slice(from, to)),
    sought: [],
    language,
    suggestions: async () => {
      const { entries, known } = await store.words();
      return instead([], entries, known, language);
    },
  };
}

function isFiltered({ filters }: SearchState): boolean {
  return Object.keys(filters).length > 0;
}

/** With nothing asked for, what people have told comes before the site's own texts. */
function narrowFound<T extends Listed>(
  table: FilterTable,
  found: T[],
  state: SearchState,
): { listed: T[]; counts: FilterCounts } {
  const rowOf = new Map(table.ids.map((id, row) => [id, row]));
  const byRow = new Map(found.map((one) => [rowOf.get(one.id) ?? -1, one]));
  const { rows, counts } = narrow(table, [...byRow.keys()], state.filters);
  const told = (row: number): boolean => /^(presentation|meeting)$/.test(table.kinds[row] ?? '');
  const shown = isEmpty(state) ? rows.filter(told) : rows;
  return { listed: shown.flatMap((row) => byRow.get(row) ?? []), counts };
}

function hitsOf(store: IndexStore, listed: Listed[]): Promise<SearchHit[]> {
  return Promise.all(listed.map((one) => hitOf(store, one)));
}

async function hitOf(store: IndexStore, { id, tier, why }: Listed): Promise<SearchHit> {
  const { url, content, meta, filters } = await store.record(id);
  const text = shownText(content, { title: meta.title ?? '', url });
  const kind = (filters.kind?.[0] ?? 'page') as RecordKind;
  return { url, kind, meta: { title: '', ...meta }, text, tier, why };
}
