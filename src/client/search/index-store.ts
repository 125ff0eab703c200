import type { FilterTable } from '../../search/filter-table.ts';
import type { OpenFile } from './serve-files.ts';
import type { PagefindFragment } from './pagefind.ts';

/** What an index holds beside its words. Each file is opened once. */
export interface IndexStore {
  /** For Pagefind, which asks for the entry too. */
  open: OpenFile;
  table: () => Promise<FilterTable>;
  record: (id: string) => Promise<PagefindFragment>;
}

/** Length of the signature that Pagefind begins its files with, in bytes. */
const SIGNATURE = 'pagefind_dcd'.length;
const ENTRY = 'pagefind-entry.json';

export function indexStore(source: OpenFile): IndexStore {
  const entry = once(() => source(ENTRY));
  const table = once(async () => {
    const { filters } = parse(await entry()) as { filters: string };
    return parse(await unzip(await source(`filter/${filters}.pf_filter`))) as FilterTable;
  });
  const records = new Map<string, Promise<PagefindFragment>>();
  const read = async (id: string): Promise<PagefindFragment> => {
    const bytes = await unzip(await source(`fragment/${id}.pf_fragment`));
    return parse(bytes.subarray(SIGNATURE)) as PagefindFragment;
  };
  const record = (id: string): Promise<PagefindFragment> => {
    const known = records.get(id) ?? read(id);
    records.set(id, known);
    return known;
  };
  return { open: (path) => (path === ENTRY ? entry() : source(path)), table, record };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

async function unzip(bytes: Uint8Array): Promise<Uint8Array> {
  const zipped = new Blob([new Uint8Array(bytes)]).stream();
  const unzipped = new Response(zipped.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unzipped.arrayBuffer());
}
