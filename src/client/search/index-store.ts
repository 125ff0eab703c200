import type { FilterTable } from '../../search/records/filter-table.ts';
import type { Opening } from '../../search/records/opening.ts';
import { KnownWords } from '../../search/query/known-words.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { decodeLexicon, type LexiconEntry } from '../../search/terms/lexicon.ts';
import { loadLanguage } from './load-language.ts';
import { once } from '../once.ts';
import type { OpenFile } from './serve-files.ts';
import type { PagefindFragment } from './pagefind.ts';

/** What must be known of an index before it is asked. */
interface IndexFacts {
  language: SearchLanguage;
  /** Synonyms, by the groups' numbers. */
  groups: string[][];
  /** How many records there are. */
  size: number;
}

/** The words that an index knows: those it lists, and one by one. */
interface IndexWords {
  entries: LexiconEntry[];
  known: KnownWords;
}

/** What an index holds beside its terms. Each file is opened once. */
export interface IndexStore {
  /** For Pagefind, which asks for the entry too. */
  open: OpenFile;
  facts: () => Promise<IndexFacts>;
  opening: () => Promise<Opening>;
  /** Has a row for every record: to be asked for only where there is no other way. */
  table: () => Promise<FilterTable>;
  words: () => Promise<IndexWords>;
  record: (id: string) => Promise<PagefindFragment>;
}

/** `pagefind-entry.json`. */
interface Entry {
  languages: Record<string, { page_count: number }>;
  language: SearchLanguage['code'];
  synonyms: string[][];
  opening: string;
  filters: string;
  lexicon: string;
}

/** Length of the signature that Pagefind begins its files with, in bytes. */
const SIGNATURE = 'pagefind_dcd'.length;
const ENTRY = 'pagefind-entry.json';

/** The index behind `source`; each file is fetched when it is first needed, and unpacked. */
export function indexStore(source: OpenFile): IndexStore {
  const file = once(() => source(ENTRY));
  const entry = once(async () => parse(await file()) as Entry);
  const packed = async (path: string): Promise<Uint8Array> => unzip(await source(path));
  const facts = once(async () => factsOf(await entry()));
  const opening = once(async () => {
    const name = (await entry()).opening;
    return parse(await packed(`opening/${name}.traff_opening`)) as Opening;
  });
  const table = once(async () => {
    const { filters } = await entry();
    return parse(await packed(`filter/${filters}.pf_filter`)) as FilterTable;
  });
  const words = once(async () => {
    const [{ lexicon }, { language }] = [await entry(), await facts()];
    const read = decodeLexicon(await packed(`lexicon/${lexicon}.traff_lex`));
    return { entries: read.entries, known: new KnownWords(read, language) };
  });
  const records = new Map<string, Promise<PagefindFragment>>();
  const read = async (id: string): Promise<PagefindFragment> => {
    const bytes = await packed(`fragment/${id}.pf_fragment`);
    return parse(bytes.subarray(SIGNATURE)) as PagefindFragment;
  };
  const record = (id: string): Promise<PagefindFragment> => {
    const known = records.get(id) ?? read(id);
    records.set(id, known);
    return known;
  };
  const open: OpenFile = (path) => (path === ENTRY ? file() : source(path));
  return { open, facts, opening, table, words, record };
}

async function factsOf({ languages, language, synonyms }: Entry): Promise<IndexFacts> {
  const size = Object.values(languages).reduce((sum, { page_count: pages }) => sum + pages, 0);
  return { language: await loadLanguage(language), groups: synonyms, size };
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Bytes that begin as gzip does (RFC 1952) are unpacked; a small record is not packed. */
async function unzip(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const zipped = new Blob([new Uint8Array(bytes)]).stream();
  const unzipped = new Response(zipped.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unzipped.arrayBuffer());
}
