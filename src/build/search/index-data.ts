import { encode } from 'cborg';
import { indexChunks } from './index-chunks.ts';
import { contentHash, pack, signed, type Files } from './index-file.ts';
import type { OwnFiles } from './own-files.ts';
import type { PagefindProgram } from './pagefind-program.ts';
import type { TermIndex } from './term-index.ts';

/**
 * The language that Pagefind is told: "no linguistic content" (ISO 639-2), for which it stems
 * nothing, as our terms want it.
 */
const LANGUAGE = 'zxx';

/** The files of an index as a site serves them: terms as Pagefind lays them out, and files of ours. */
export function indexData(
  terms: TermIndex,
  own: OwnFiles,
  { version, include_characters }: PagefindProgram['entry'],
): Files {
  const files: Files = new Map(own.files);
  const add = (bytes: Uint8Array, path: (name: string) => string): string => {
    const name = contentHash(bytes);
    files.set(path(name), pack(signed(bytes)));
    return name;
  };
  const chunks = indexChunks(terms.words()).map(({ from, to, bytes }) => {
    return [from, to, add(bytes, (name) => `index/${name}.pf_index`)];
  });
  const pages = own.names.map((name, row) => [name, terms.lengths[row] ?? 0]);
  // Filters are ours, and nothing is sorted by Pagefind.
  const head = encode([version, pages, chunks, [], [], terms.fields]);
  const hash = add(head, (name) => `pagefind.${name}.pf_meta`);
  const languages = { [LANGUAGE]: { hash, wasm: null, page_count: pages.length } };
  const entry = { version, languages, include_characters, ...own.entry };
  files.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
