import { close, createIndex } from 'pagefind';
import type { Files } from './index-file.ts';

/** What Pagefind brings with it, whatever is indexed. */
export interface PagefindProgram {
  /** Its script and its WebAssembly, by their paths. */
  files: Files;
  /** What `pagefind-entry.json` says beside its languages. */
  entry: { version: string; include_characters: string[] };
}

/** It calls the program for an index whose words it does not stem "unknown". */
const FILES = ['pagefind.js', 'wasm.unknown.pagefind'];
/** The releases that lay an index out as we write it. */
const KNOWN = '1.5.';

let running = 0;

/**
 * Asks Pagefind, which has its program within its own, for an index of nothing.
 *
 * @throws {Error} when Pagefind reports a fault, or is of a release whose indexes may look otherwise
 */
export async function pagefindProgram(): Promise<PagefindProgram> {
  running += 1;
  try {
    const { index, errors } = await createIndex();
    check(errors);
    if (index === undefined) throw new Error('Pagefind gave no index');
    const { files, errors: failures } = await index.getFiles();
    check(failures);
    const made = new Map(files.map(({ path, content }) => [path, content]));
    const entry = JSON.parse(text(file(made, 'pagefind-entry.json'))) as PagefindProgram['entry'];
    if (!entry.version.startsWith(KNOWN))
      throw new Error(`Pagefind ${entry.version} is not known here`);
    return { files: new Map(FILES.map((path) => [path, file(made, path)])), entry };
  } finally {
    running -= 1;
    // Pagefind is a process of its own, one for all who ask, and Node cannot end before it.
    if (running === 0) await close();
  }
}

function check(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function file(files: Files, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`Pagefind made no ${path}`);
  return bytes;
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString();
}
