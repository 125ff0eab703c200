import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { SearchIndex } from '../../../src/build/search/index-records.ts';

/** What a browser needs beyond Pagefind, in bytes as sent. */
export interface AddedBytes {
  /** Scripts that ask, rank, explain and mark; not the page's form and list. */
  code: number;
  lexicon: number;
  synonyms: number;
}

const ENTRY = 'search.js';
const OTHER_LANGUAGE = 'src/search/language/en.ts';
const SEARCH = ['src/client/search/engine.ts', 'src/search/marks/matches-in.ts'];
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export async function addedBytes({ data }: SearchIndex): Promise<AddedBytes> {
  const entry = Buffer.from(data.get('pagefind-entry.json') ?? '').toString();
  const { synonyms } = JSON.parse(entry) as { synonyms: string[][] };
  const lexicons = [...data].filter(([path]) => path.startsWith('lexicon/'));
  return {
    code: await codeBytes(),
    lexicon: lexicons.reduce((sum, [, { length }]) => sum + length, 0),
    synonyms: gzipSync(JSON.stringify(synonyms)).length,
  };
}

/**
 * What a Swedish page fetches, each script compressed for itself. Pagefind's own program is loaded by
 * its address, so it is not among them.
 */
async function codeBytes(): Promise<number> {
  const contents = SEARCH.map((path) => `export * from './${path}';`).join('\n');
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: ROOT, sourcefile: ENTRY },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    absWorkingDir: ROOT,
    outdir: ROOT,
    write: false,
  });
  const fetched = new Set<string>();
  const fetchScript = (path: string): void => {
    const { entryPoint, imports } = metafile.outputs[path]!;
    if (fetched.has(path) || entryPoint === OTHER_LANGUAGE) return;
    fetched.add(path);
    for (const { path: imported } of imports) fetchScript(imported);
  };
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint === ENTRY) fetchScript(path);
  }
  return outputFiles
    .filter(({ path }) => fetched.has(relative(ROOT, path)))
    .reduce((sum, { contents: script }) => sum + gzipSync(script).length, 0);
}
